/** The workshop's sheets, in the order in which they stand: of two rules that weigh the same the later one holds. Loaded before any component. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../ui/look/tokens.css';
import '../ui/look/base.css';
import '../ui/look/forcedColours.css';
import './editor/editor.module.css';
import './form/form.module.css';
import './panes/panes.module.css';
import './table/table.module.css';
import './load/load.module.css';
import './share/share.module.css';
import './narrow.module.css';
import './forced.module.css';
