import { LARGEST_PICTURE_BYTES, LARGEST_SCENE_BYTES } from '#shared/contract/drawingsContract.ts';
import { elementsOfScene } from '#shared/domain/drawings/elementsOfScene.ts';
import { isSafePicture } from '#shared/domain/drawings/isSafePicture.ts';
import { failure } from '../procedures.ts';

/** The number of elements of a scene that may be saved. Throws `invalid` for any other. */
export function acceptedScene(scene: string): number {
  if (Buffer.byteLength(scene, 'utf8') > LARGEST_SCENE_BYTES) throw failure('invalid', TOO_LARGE);
  const elements = elementsOfScene(scene);
  if (elements === null) throw failure('invalid', 'This is not a drawing that Excalidraw made.');
  return elements;
}

export function checkPicture(picture: string): void {
  if (Buffer.byteLength(picture, 'utf8') > LARGEST_PICTURE_BYTES) throw failure('invalid', TOO_LARGE);
  if (!isSafePicture(picture)) throw failure('invalid', 'This picture does more than draw, so it is not kept.');
}

const TOO_LARGE = 'The drawing is larger than 20 MB. Take a picture out of it, or make that one smaller.';
