/** The play's sheets, in the order in which they stand: of two rules that weigh the same the later one holds. Loaded before any component. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../ui/look/tokens.css';
import '../../ui/look/base.css';
import '../../ui/look/forcedColours.css';
import './screens/screen.module.css';
import './forced.module.css';
import './screens/handIn.module.css';
import './board/board.module.css';
import './board/cards.module.css';
import './board/mapView.module.css';
import './board/tableView.module.css';
import './board/revealView.module.css';
import './board/narrow.module.css';
import './board/sideways.module.css';
import './screens/plays.module.css';
