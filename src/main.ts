// Opens the page.
document
  .querySelector('#app')
  ?.append(Object.assign(document.createElement('h1'), { textContent: document.title }));
