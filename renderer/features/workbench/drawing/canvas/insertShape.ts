import { CaptureUpdateAction, getCommonBounds } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { placedShape } from '../shapes/madeShapes.ts';
import type { Shape } from '../shapes/shapes.ts';

const GAP = 80;

/** Right of what is selected, else in the middle of the screen; selected, so that the next one comes beside it. */
export async function insertShape(api: ExcalidrawImperativeAPI, shape: Shape): Promise<void> {
  await document.fonts.load('20px Excalifont', 'Load balancer');
  const { selectedElementIds, scrollX, scrollY, zoom, width, height } = api.getAppState();
  const selected = api.getSceneElements().filter(({ id }) => selectedElementIds[id]);
  const middle = { x: width / 2 / zoom.value - scrollX, y: height / 2 / zoom.value - scrollY };
  const first = placedShape(shape, middle);
  const [left, , right] = getCommonBounds(first);
  const bounds = selected.length > 0 ? getCommonBounds(selected) : null;
  const elements = bounds
    ? placedShape(shape, { x: bounds[2] + GAP + (right - left) / 2, y: (bounds[1] + bounds[3]) / 2 })
    : first;
  const groups = elements.flatMap(({ groupIds }) => groupIds);
  api.updateScene({
    elements: [...api.getSceneElementsIncludingDeleted(), ...elements],
    appState: {
      selectedElementIds: Object.fromEntries(elements.map(({ id }) => [id, true as const])),
      selectedGroupIds: Object.fromEntries(groups.map((id) => [id, true])),
    },
    captureUpdate: CaptureUpdateAction.IMMEDIATELY,
  });
  if (bounds) api.scrollToContent(elements, { animate: false });
}
