import { placeAddress } from '../model/address';
import type { RequirementResult } from '../model/report';
import { useLook } from './look';
import { RequirementBar } from './requirement-bar';
import type { Checkup } from './use-checkup';
import { measuredText, statusWords } from './words';

/** Every requirement of every chosen standard: short ones first, then what was not checked, then what is met. */
export function RequirementsTab({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { report } = checkup.state;
  const rank: Record<RequirementResult['status'], number> = { short: 0, unchecked: 1, met: 2 };
  return (
    <div className={look.scroll}>
      {report?.standards.map((standard) => {
        const results = report.requirements
          .filter((result) => result.standard === standard.id)
          .sort((one, other) => rank[one.status] - rank[other.status]);
        return (
          <section key={standard.id} aria-label={standard.label}>
            <h3 style={{ margin: '8px 0' }}>{standard.label}</h3>
            {report.verdicts
              .filter((verdict) => verdict.standard === standard.id)
              .map((verdict) => (
                <p
                  key={`${verdict.school ?? ''}${verdict.stage}${verdict.message}`}
                  className={verdict.passes === false ? look.error : look.quiet}
                >
                  {verdict.message}
                </p>
              ))}
            <ul className={look.list}>
              {results.map((result) => (
                <RequirementItem
                  key={`${result.id} ${result.stage} ${result.school ?? ''}`}
                  result={result}
                  checkup={checkup}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function RequirementItem({
  result,
  checkup,
}: {
  readonly result: RequirementResult;
  readonly checkup: Checkup;
}) {
  const look = useLook();
  const { status, value, unit, label, school } = result;
  const tone = status === 'met' ? look.met : status === 'short' ? look.error : look.quiet;
  const sign = status === 'met' ? '✓' : status === 'short' ? '✗' : '–';
  return (
    <li className={look.card}>
      <div className={look.spread}>
        <span>
          {school ? `${school} ` : ''}
          {label}
        </span>
        <span className={`${tone} ${look.strong}`} style={{ whiteSpace: 'nowrap' }}>
          {sign} {statusWords[status]}
        </span>
      </div>
      {value !== undefined && (
        <>
          <RequirementBar result={result} />
          <div className={look.spread}>
            <span className={look.quiet}>
              现为 {measuredText(value, unit)} · 标准 {result.required}
            </span>
            {result.missing && <span className={look.error}>{result.missing}</span>}
          </div>
        </>
      )}
      {result.reason && <div className={look.quiet}>{result.reason}</div>}
      <div className={look.quiet}>
        依据 {result.basis}
        {result.certainty === 'uncertain' && '(出处待核实,只作提醒)'}
      </div>
      {result.from.length > 0 && (
        <div className={look.quiet}>
          取自{' '}
          {result.from.slice(0, 4).map((place) => {
            const address = placeAddress(place);
            return (
              <button
                key={address}
                type="button"
                onClick={() => void checkup.goTo(place.sheet, address.slice(address.lastIndexOf('!') + 1))}
                style={{
                  background: 'none',
                  border: 'none',
                  padding: '0 4px 0 0',
                  font: 'inherit',
                  color: 'inherit',
                  textDecoration: 'underline',
                  cursor: 'pointer',
                }}
              >
                {address}
              </button>
            );
          })}
        </div>
      )}
    </li>
  );
}
