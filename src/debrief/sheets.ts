/** The sheets that the debrief of a play and that of a class share, in the order in which they stand: of two rules that weigh the same the later one holds. Loaded before any component. */
import '../ui/look/fonts.css';
import '../ui/look/tokens.css';
import '../ui/look/base.css';
import '../ui/look/forcedColours.css';
import './page.module.css';
import './figure/figure.module.css';
import './print.module.css';
import './forced.module.css';
