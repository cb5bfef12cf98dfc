/** Parts of the names of Univer's commands that change rows, columns or sheets as such. */
const structural =
  /^sheet\.command\.(insert-(row|col|multi|range|sheet)|remove-(row|col|sheet)|delete-range|move-(rows|cols|range)|copy-sheet|append-row|set-worksheet-(name|order|hide|show)|add-worksheet-merge|remove-worksheet-merge|hide-(row|col)|set-(row|col)-)/;

/**
 * Whether a command would change the structure of the workbook: the file is patched cell by cell, and a changed
 * structure could not be carried over to it without loss.
 */
export function isStructural(command: string): boolean {
  return structural.test(command);
}
