import { z } from 'zod';

/** Excalidraw's own file, as far as we look into it. */
const Scene = z.object({
  type: z.literal('excalidraw'),
  elements: z.array(z.object({ isDeleted: z.boolean().optional() })),
});

/** How many elements a scene shows; null when it is not Excalidraw's. Empty text is a scene without any. */
export function elementsOfScene(scene: string): number | null {
  if (scene === '') return 0;
  try {
    const { success, data } = Scene.safeParse(JSON.parse(scene));
    return success ? data.elements.filter(({ isDeleted }) => isDeleted !== true).length : null;
  } catch {
    return null;
  }
}
