/* global document, localStorage, addEventListener */
// Before anything is drawn: the colours that were chosen in the menu, in this window or in another one.
{
  const root = document.documentElement;
  const put = (chosen) => {
    if (chosen === 'light' || chosen === 'dark') root.dataset.colours = chosen;
    else delete root.dataset.colours;
  };
  addEventListener('storage', ({ key, newValue }) => {
    if (key === 'colours' || key === null) put(newValue);
  });
  try {
    put(localStorage.getItem('colours'));
  } catch {
    // The browser keeps nothing for this page: as the system has it.
  }
  // The empty page has the right ground too, before the styles are there.
  if (root.dataset.colours !== undefined) {
    document.querySelector('meta[name="color-scheme"]').content = root.dataset.colours;
  }
}
