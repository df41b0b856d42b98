/** The two families of the page's words, for every door that can be the first one opened. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
