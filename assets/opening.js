// Runs in any browser before the page's own script, and only says why the page does not open: it marks the document, and the
// sentences stand in index.html. So it is written in the language of old browsers.
(function () {
  var root = document.documentElement;
  function mark(why) {
    if (!root.hasAttribute('data-opening')) root.setAttribute('data-opening', why);
  }
  function isEnough() {
    return (
      'noModule' in document.createElement('script') &&
      typeof window.structuredClone === 'function' &&
      typeof Object.hasOwn === 'function' &&
      'findLast' in Array.prototype &&
      typeof AbortSignal.timeout === 'function' &&
      window.CSS.supports('height', '1dvh')
    );
  }
  if (location.protocol === 'file:') {
    mark('file');
    return;
  }
  var isOld = true;
  try {
    isOld = !isEnough();
  } catch (error) {
    isOld = true;
  }
  if (isOld) mark('old');
  // A script that is refused, or is something else than a script.
  window.addEventListener(
    'error',
    function (event) {
      var target = event.target;
      var isScript = target !== null && target !== window && target.tagName === 'SCRIPT';
      if (isScript || event instanceof ErrorEvent) mark('refused');
    },
    true
  );
})();
