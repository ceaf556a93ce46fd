const svg = 'http://www.w3.org/2000/svg';

/** Greep's sign in small: lines of a paper, one of them marked. */
const shapes: readonly (readonly [tag: string, attributes: Record<string, string>])[] = [
  ['path', { d: 'M1.5 3h13M12.5 8h2M1.5 13h13', stroke: 'currentColor', 'stroke-width': '1.8', 'stroke-linecap': 'round' }],
  ['rect', { x: '1', y: '5.5', width: '9', height: '5', rx: '1', fill: '#f0a63a' }],
];

/** The sign as an element; whoever uses it names what it does. */
export function greepIcon(document: Document): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(svg, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    icon.append(shape);
  }
  return icon;
}
