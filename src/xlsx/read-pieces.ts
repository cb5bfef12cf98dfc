/**
 * Takes what it can of a text and tells up to where; what is left is offered again with more behind it. With `isLast`
 * nothing more will come.
 */
export type Consumer = (text: string, isLast: boolean) => number;

/**
 * Hands a text that comes in pieces to a consumer. What it leaves is kept until as much again has come: so a piece
 * without an end is not looked at over and over, and all work together stays in proportion to the text.
 */
export function pieceTaker(consume: Consumer): (piece: string, isLast: boolean) => void {
  let pieces: string[] = [];
  let length = 0;
  let wanted = 0;
  return (piece, isLast) => {
    pieces.push(piece);
    length += piece.length;
    if (length < wanted && !isLast) {
      return;
    }
    const text = pieces.join('');
    const rest = text.slice(consume(text, isLast));
    pieces = [rest];
    length = rest.length;
    wanted = 2 * length;
  };
}
