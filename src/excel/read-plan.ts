import type { Area } from '../model/workbook';

/** A part of a sheet that is read in one request. */
export interface Piece {
  /** Index of the sheet. */
  readonly sheet: number;
  readonly area: Area;
}

/** Bytes that a request may bring back: the web's limit is 5 MB. */
export const RESPONSE_LIMIT = 4_000_000;

export function cellsOf(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Packs pieces into requests of about `RESPONSE_LIMIT` bytes; what alone is larger is cut into bands of rows. */
export function packRequests(pieces: readonly Piece[], bytesPerCell: number): readonly (readonly Piece[])[] {
  const room = Math.floor(RESPONSE_LIMIT / bytesPerCell);
  const requests: Piece[][] = [];
  let left = 0;
  for (const piece of pieces.flatMap((one) => bands(one, room))) {
    const size = cellsOf(piece.area);
    if (size > left || requests.length === 0) {
      requests.push([]);
      left = room;
    }
    requests.at(-1)?.push(piece);
    left -= size;
  }
  return requests;
}

function bands({ sheet, area }: Piece, room: number): readonly Piece[] {
  const rows = Math.max(1, Math.floor(room / (area.right - area.left + 1)));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    pieces.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
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
