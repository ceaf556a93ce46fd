/**
 * What is read first of a screen, where the keyboard begins when the control that had the focus is gone: its heading, or how much
 * was found. It has `tabIndex={-1}`.
 */
export function startOf(screen: HTMLElement | null): HTMLElement | null {
  return screen?.querySelector<HTMLElement>(':is(h2, p)[tabindex="-1"]') ?? null;
}
