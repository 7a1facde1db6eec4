/** Pictures of pages for previews elsewhere: laid out here, drawn by the integration. The only door of this room. */
export { layOutPicture, PICTURE_HEIGHT, PICTURE_WIDTH } from './layout.ts';
export { type FontSlice, readSlices, slicesFor, textsByWeight } from './slices.ts';
export { TOKENS } from './tokens.ts';
export type { PictureDescription, PictureFigure, PictureNode, PictureText } from './types.ts';
