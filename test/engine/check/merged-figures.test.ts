import { expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { dressed, sheet, workbookOf } from '../../support/sheet';

const assets = sheet`
样例小学固定资产台账
序号|资产名称|规格|数量|单价|金额|存放地点
1|课桌|单人|10|100|2000|一楼
2|课椅|单人|10|100||一楼
3|黑板|磁性|2|500|1000|二楼
4|讲台|木|3|200|600|二楼
合计|||25||3600|
`;

function found(merges: readonly string[]): readonly string[] {
  const drawn = dressed(assets, { name: '固定资产', merges });
  const { findings } = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2023-11-23' });
  return findings.map(({ cell, rule }) => `${cell} ${rule}`);
}

it('one amount merged over two purchases is not worked out from the first of them; one that is not merged is', () => {
  expect(found(['F3:F4'])).toEqual([]);
  expect(found([])).toContain('F3 product-mismatch');
});
