/**
 * What is read first of a screen, where the keyboard begins when the control that had the focus is gone: its heading, or how much
 * was found. It has `tabIndex={-1}`.
 */
export function startOf(screen: HTMLElement | null): HTMLElement | null {
  return screen?.querySelector<HTMLElement>(':is(h2, p)[tabindex="-1"]') ?? null;
}

/** The start of the part of the screen where the focus is. */
export function startHere(): HTMLElement | null {
  return startOf(document.activeElement?.closest<HTMLElement>('section[aria-labelledby], article') ?? null);
}

/** Gives the focus to the start of the part of the screen where it is: before the control that has it is taken away. */
export function goToStart(): void {
  startHere()?.focus({ preventScroll: true });
}
