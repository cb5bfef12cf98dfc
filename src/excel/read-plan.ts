import type { Area } from '../model/workbook';

/** What is asked of an area, with the bytes that one cell of it takes in an answer: measured, with room for Chinese text. */
const BYTES = { values: 16, numberFormat: 16, formulas: 40, rowHidden: 24, columnHidden: 24 } as const;

/** A part of a sheet that is read in one request. */
export interface Piece {
  /** Index of the sheet. */
  readonly sheet: number;
  readonly area: Area;
  readonly property: keyof typeof BYTES;
}

/** Bytes that a request may bring back: the web's limit is 5 MB. */
const RESPONSE_LIMIT = 4_000_000;

export function cellsOf(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Packs pieces into requests of about `RESPONSE_LIMIT` bytes; what alone is larger is cut into bands of rows. */
export function packRequests(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [];
  let left = 0;
  for (const piece of pieces.flatMap(bands)) {
    const size = cellsOf(piece.area) * BYTES[piece.property];
    if (size > left || requests.length === 0) {
      requests.push([]);
      left = RESPONSE_LIMIT;
    }
    requests.at(-1)?.push(piece);
    left -= size;
  }
  return requests;
}

function bands(piece: Piece): readonly Piece[] {
  const { area, property } = piece;
  const rowBytes = (area.right - area.left + 1) * BYTES[property];
  const rows = Math.max(1, Math.floor(RESPONSE_LIMIT / rowBytes));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    pieces.push({ ...piece, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  }
  return pieces;
}

/** The two halves of a request whose answer was too large after all; `undefined` when it cannot be halved. */
export function halved(request: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | undefined {
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const [piece] = request;
  if (!piece || piece.area.top === piece.area.bottom) {
    return undefined;
  }
  const middle = Math.floor((piece.area.top + piece.area.bottom) / 2);
  return [
    [{ ...piece, area: { ...piece.area, bottom: middle } }],
    [{ ...piece, area: { ...piece.area, top: middle + 1 } }],
  ];
}
