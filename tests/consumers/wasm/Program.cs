// <page docs/guides/in-the-browser.md: JSExport>
