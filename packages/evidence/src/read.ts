import { frontDoor } from './front-door.ts';
import { readTabular } from './table/index.ts';

/** Reads any document: recognised by content, refused in words, every fact with its place. See `frontDoor`. */
export const readDocument = frontDoor(readTabular);
