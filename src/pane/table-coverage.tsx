import { type Coverage, uncheckedText } from '../model/coverage';
import { Fold } from './controls';
import { useLook } from './look';

/** What was checked in a table and what was not: one quiet line that unfolds. */
export function TableCoverage({ coverage: { checked, unchecked } }: { readonly coverage: Coverage }) {
  const look = useLook();
  const cells = checked.reduce((sum, group) => sum + group.cells, 0);
  return (
    <Fold
      className={look.quiet}
      title={
        <>
          核对了 {checked.length} 项{cells > 0 && `(${cells} 格次)`}
          {unchecked.length > 0 && `,${unchecked.length} 项没有核对`}
        </>
      }
    >
      {unchecked.length > 0 && (
        <>
          <div className={look.query}>没有核对:</div>
          <ul className={look.list} style={{ rowGap: '2px' }}>
            {unchecked.map((one) => (
              <li key={`${one.group} ${one.reason}`}>{uncheckedText(one)}</li>
            ))}
          </ul>
        </>
      )}
      {checked.length > 0 && (
        <>
          <div className={look.met}>核对了:</div>
          <ul className={look.list} style={{ rowGap: '2px' }}>
            {checked.map(({ group, cells: count }) => (
              <li key={group}>
                {group}:{count} 格
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
