import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { FindingCard } from './finding-card';
import { FLOOD, type Flood } from './finding-groups';
import type { Checkup } from './use-checkup';

/** How many more findings of a flood a click shows: more would keep the page from answering. */
const BATCH = 50;

interface FloodItemsProps {
  readonly flood: Flood;
  readonly checkup: Checkup;
  readonly namesSheet: boolean;
}

/** The findings of one rule; of a flood the first three, and the one that is being looked at; more at a click. */
export function FloodItems({ flood: { members }, checkup, namesSheet }: FloodItemsProps) {
  const [count, setCount] = useState(3);
  const visible = members.length > FLOOD ? count : members.length;
  const { current } = checkup.state;
  const shown = members.filter((member, index) => index < visible || member === current);
  const hidden = members.length - shown.length;
  return (
    <>
      {shown.map((index) => (
        <FindingCard key={index} index={index} checkup={checkup} namesSheet={namesSheet} />
      ))}
      {hidden > 0 && (
        <li>
          <Button size="small" onClick={() => setCount(count + BATCH)}>
            同类问题还有 {hidden} 处,再显示 {Math.min(BATCH, hidden)} 处
          </Button>
        </li>
      )}
    </>
  );
}
