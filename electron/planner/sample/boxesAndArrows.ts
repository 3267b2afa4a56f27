const BOX = { width: 180, height: 80, gap: 170, y: 100 };
const LEFT = 60;
const INK = '#1e1e1e';

interface Box {
  name: string;
  x: number;
}

/** A sketch of boxes in a row with an arrow from each to the next: the scene as Excalidraw reads it, and its picture. */
export function boxesAndArrows(names: readonly string[], flows: readonly string[]): { scene: string; picture: string } {
  const boxes = names.map((name, index) => ({ name, x: LEFT + index * (BOX.width + BOX.gap) }));
  const elements = [
    ...boxes.flatMap(boxElements),
    ...flows.flatMap((flow, index) => arrowElements(flow, boxes[index]?.x ?? LEFT, index)),
  ];
  const file = { type: 'excalidraw', version: 2, source: 'leadlight', elements, appState: {}, files: {} };
  return { scene: JSON.stringify(file), picture: pictureOf(boxes, flows) };
}

function boxElements({ name, x }: Box, index: number) {
  const id = `box-${index}`;
  const label = `${id}-label`;
  const { width, height, y } = BOX;
  const text = textElement(name, { x: x + 10, y: y + 28, width: width - 20, size: 20 });
  return [
    { ...shape(id), type: 'rectangle', x, y, width, height, boundElements: [{ id: label, type: 'text' }] },
    { ...shape(label), ...text, containerId: id },
  ];
}

function arrowElements(flow: string, boxX: number, index: number) {
  const x = boxX + BOX.width + 8;
  const length = BOX.gap - 16;
  const y = BOX.y + BOX.height / 2;
  const arrow = {
    ...shape(`arrow-${index}`),
    type: 'arrow',
    x,
    y,
    width: length,
    height: 0,
    points: [
      [0, 0],
      [length, 0],
    ],
    lastCommittedPoint: null,
    startBinding: null,
    endBinding: null,
    startArrowhead: null,
    endArrowhead: 'arrow',
    elbowed: false,
  };
  const text = textElement(flow, { x, y: y - 34, width: length, size: 14 });
  return [arrow, { ...shape(`flow-${index}`), ...text, containerId: null }];
}

function textElement(text: string, { x, y, width, size }: { x: number; y: number; width: number; size: number }) {
  const height = size * 1.25;
  const font = { fontSize: size, fontFamily: 5, lineHeight: 1.25, textAlign: 'center', verticalAlign: 'middle' };
  return { type: 'text', x, y, width, height, text, originalText: text, autoResize: false, ...font };
}

/** What all elements have. The seed makes the hand that draws tremble the same way each time. */
function shape(id: string) {
  return {
    id,
    angle: 0,
    strokeColor: INK,
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 2,
    strokeStyle: 'solid',
    roughness: 1,
    opacity: 100,
    groupIds: [],
    frameId: null,
    index: null,
    roundness: null,
    seed: id.length * 7919,
    version: 1,
    versionNonce: 1,
    isDeleted: false,
    boundElements: null,
    updated: 1,
    link: null,
    locked: false,
  };
}

/** The same in plain lines, for lists and the journal. */
function pictureOf(boxes: readonly Box[], flows: readonly string[]): string {
  const { width, height, gap, y } = BOX;
  const size = { width: boxes.length * width + (boxes.length - 1) * gap + 2 * LEFT, height: 2 * y + height };
  const middle = y + height / 2;
  const text = (x: number, at: number, words: string, points: number) =>
    `<text x="${x}" y="${at}" text-anchor="middle" font-family="sans-serif" font-size="${points}" fill="${INK}">${words}</text>`;
  const drawn = boxes.map(
    ({ name, x }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${INK}" stroke-width="2"/>` +
      text(x + width / 2, middle + 7, name, 20),
  );
  const arrows = flows.map((flow, index) => {
    const from = (boxes[index]?.x ?? LEFT) + width + 8;
    const to = from + gap - 16;
    const path = `M${from} ${middle}H${to}M${to - 10} ${middle - 6}L${to} ${middle}L${to - 10} ${middle + 6}`;
    return `<path d="${path}" fill="none" stroke="${INK}" stroke-width="2"/>${text((from + to) / 2, middle - 18, flow, 14)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${drawn.join('')}${arrows.join('')}</svg>`;
}
