/** Says that something may be kept of papers that are closed now, and how the reader takes it away himself. */
export function LeftOfClosed({ isLeft }: { isLeft: boolean }) {
  if (!isLeft) return null;
  return (
    <p role="alert">
      Uw browser weigerde te wissen wat Greep misschien eerder las van stukken die nu besloten zijn. Wis het zelf: open
      Instellingen en klik bij Gelezen stukken op Wis alles.
    </p>
  );
}
