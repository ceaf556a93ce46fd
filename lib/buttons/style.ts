/**
 * How a button looks. What stands in a shadow root and is `!important` on its host wins over every rule of the site, and the negative
 * margins keep the line no higher than it was.
 */
export const style = `
:host {
  all: initial !important;
  color-scheme: inherit !important;
  display: inline-block !important;
  margin: -6px 4px !important;
  vertical-align: middle !important;
}
button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 5px;
  max-width: 100%;
  min-width: 24px;
  height: 24px;
  padding: 3px 4px;
  border: 1px solid light-dark(#817c70, #7e8993);
  border-radius: 6px;
  background: light-dark(#ffffff, #272d32);
  color: light-dark(#0f4c5c, #7cc3cf);
  font: 13px/1.2 system-ui, sans-serif;
  cursor: pointer;
}
button:hover {
  border-color: light-dark(#0f4c5c, #7cc3cf);
  background: light-dark(#e2eef0, #23383d);
}
button:focus-visible {
  outline: 3px solid light-dark(#0f4c5c, #7cc3cf);
  outline-offset: 1px;
}
svg {
  display: block;
  width: 14px;
  height: 14px;
}
span {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
@media print {
  :host {
    display: none !important;
  }
}
@media (forced-colors: active) {
  button {
    border-color: ButtonText;
  }
}
`;
