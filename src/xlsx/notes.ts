import type { NoteText } from '../model/drawing';
import { fencedNote } from '../model/signature';
import { mainNamespace, relationAttribute } from './book';
import { anchorOf, type Measures, measuresOf } from './boxes';
import {
  addComments,
  commentTexts,
  emptyComments,
  hasComments,
  removeComments,
  threadedCells,
} from './comments';
import { addPart, declareExtension, freeName, removePart, retractExtension } from './content-types';
import type { Draft } from './draft';
import { addRelation, type Relation, relationsOf, removeRelation } from './relations';
import {
  addShapes,
  type Box,
  emptyShapes,
  enlargeShapes,
  freeCluster,
  hasShapes,
  removeShapes,
} from './shapes';
import { placed, readSheetPart, writeSheetPart } from './sheet-part';
import { readTrace, remember } from './trace';
import { attribute, child, parseRoot, spliced, without } from './xml';

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Cells of a sheet whose comment is a threaded conversation, which a note cannot be added to. */
export function conversations(draft: Draft, part: string): ReadonlySet<string> {
  const comments = relationOf(draft, part, 'comments');
  return comments ? threadedCells(draft.text(comments.part)) : new Set();
}

/** Writes explanations at cells of a sheet; cells with a conversation are left alone. */
export function addNotes(draft: Draft, part: string, notes: readonly NoteText[]): void {
  const threaded = conversations(draft, part);
  const wanted = notes.filter(({ cell }) => !threaded.has(cell));
  if (wanted.length === 0) {
    return;
  }
  const comments = relationOf(draft, part, 'comments')?.part ?? newComments(draft, part);
  const drawing = legacyDrawing(draft, part)?.part ?? newDrawing(draft, part);
  const { text, cells } = addComments(draft.text(comments), wanted);
  draft.write(comments, text);
  const boxes = boxesOf(wanted, commentTexts(text), measuresOf(readSheetPart(draft, part)));
  const isNew = new Set(cells);
  const shapes = addShapes(
    draft.text(drawing),
    boxes.filter(({ cell }) => isNew.has(cell)),
  );
  draft.write(
    drawing,
    enlargeShapes(
      shapes,
      boxes.filter(({ cell }) => !isNew.has(cell)),
    ),
  );
}

function boxesOf(
  notes: readonly NoteText[],
  texts: ReadonlyMap<string, string>,
  measures: Measures,
): readonly Box[] {
  return notes.map(({ cell, text }) => ({
    cell,
    anchor: anchorOf(cell, texts.get(cell) ?? fencedNote(text), measures),
  }));
}

function relationOf(draft: Draft, part: string, type: string): Relation | undefined {
  return relationsOf(draft, part).find((relation) => relation.type === type && draft.has(relation.part));
}

/** The drawing that the sheet itself names: there may be another one for header pictures. */
function legacyDrawing(draft: Draft, part: string): Relation | undefined {
  const element = child(parseRoot(readSheetPart(draft, part).frame), 'legacyDrawing');
  const id = element && attribute(element, 'r:id');
  return relationsOf(draft, part).find((relation) => relation.id === id && draft.has(relation.part));
}

function newComments(draft: Draft, part: string): string {
  const name = freeName(draft, 'xl/commentsCheckup', '.xml');
  const namespace = mainNamespace(parseRoot(readSheetPart(draft, part).frame));
  addPart(draft, name, commentsType, emptyComments(namespace));
  addRelation(draft, part, 'comments', name);
  return name;
}

function newDrawing(draft: Draft, part: string): string {
  const name = freeName(draft, 'xl/drawings/vmlDrawingCheckup', '.vml');
  const drawings = draft.names.filter((other) => other.toLowerCase().endsWith('.vml'));
  draft.write(name, emptyShapes(freeCluster(drawings.map((other) => draft.text(other)))));
  if (declareExtension(draft, 'vml', drawingType)) {
    remember(draft, { absent: new Set(['vml']) });
  }
  const id = addRelation(draft, part, 'vmlDrawing', name);
  const sheet = readSheetPart(draft, part);
  const root = parseRoot(sheet.frame);
  const element = `<${root.prefix}legacyDrawing ${relationAttribute(draft, root, id)}/>`;
  writeSheetPart(draft, part, {
    ...sheet,
    frame: spliced(sheet.frame, [placed(root, 'legacyDrawing', element)]),
  });
  return name;
}

/** Takes our explanations out of a sheet, and the parts that then hold nothing. */
export function removeNotes(draft: Draft, part: string): void {
  const comments = relationOf(draft, part, 'comments');
  if (!comments) {
    return;
  }
  const before = draft.text(comments.part);
  const { text, cells } = removeComments(before);
  if (text === before) {
    return;
  }
  const drawing = legacyDrawing(draft, part);
  const shapes = drawing && removeShapes(draft.text(drawing.part), cells);
  if (drawing && shapes !== undefined) {
    draft.write(drawing.part, shapes);
  }
  if (hasComments(text)) {
    draft.write(comments.part, text);
    return;
  }
  removeRelation(draft, part, comments.id);
  removePart(draft, comments.part);
  if (drawing && shapes !== undefined && !hasShapes(shapes)) {
    removeDrawing(draft, part, drawing);
  }
}

function removeDrawing(draft: Draft, part: string, drawing: Relation): void {
  const sheet = readSheetPart(draft, part);
  const element = child(parseRoot(sheet.frame), 'legacyDrawing');
  const gone = element ? [without(element)] : [];
  writeSheetPart(draft, part, { ...sheet, frame: spliced(sheet.frame, gone) });
  removeRelation(draft, part, drawing.id);
  removePart(draft, drawing.part);
  if (readTrace(draft).absent.has('vml')) {
    retractExtension(draft, 'vml');
  }
}
