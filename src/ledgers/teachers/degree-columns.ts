import type { Field } from '../../model/ledger';
import { degrees } from '../parts/staff-words';
import { isFullTimeTeacher } from './staff';

const firstDegree = ['第一学历', '全日制', '原始学历', '初始学历', '起始学历', '原学历', '入职学历'];
const schools =
  '毕业院校|毕业学校|院校|毕业院校及专业|毕业院校系及专业|毕业院校专业|学校|毕业学校及专业|毕业院校及系别|毕业院校名称|毕业院校与专业'.split(
    '|',
  );
const majors = ['专业', '所学专业', '毕业专业', '学科专业', '专业名称'];
const dates = ['毕业时间', '毕业年月', '时间', '取得时间', '毕业日期', '取得学历时间'];

/** 第一学历 and 最高学历 have the same sub-headers: only the parent tells them apart. */
export function degreeColumns(id: 'first' | 'highest'): readonly Field[] {
  const isFirst = id === 'first';
  const word = isFirst ? '第一学历' : '最高学历';
  const spelled = (own: readonly string[]) => [
    ...own,
    ...own.map((header) => word + header),
    ...(isFirst ? own.map((header) => `全日制${header}`) : []),
  ];
  const under = isFirst ? { under: firstDegree } : {};
  const own = isFirst
    ? [...firstDegree, '学历', '全日制学历', '全日制教育', '全日制教育学历', '学历层次']
    : '最高学历|学历|现学历|文化程度|现有学历|后学历|最后学历|学历层次|学历学位|最高学历(学位)|现学历(最高)|学历情况|在职学历|第二学历|在职教育|后取学历|最终学历|进修学历|学历/学位|最高学历层次'.split(
        '|',
      );
  const base: readonly Field[] = [
    {
      field: `${id}_degree`,
      label: word,
      headers: own,
      ...under,
      content: degrees,
      ...(isFirst ? {} : { required: 'query' as const, requiredWhen: isFullTimeTeacher }),
    },
    {
      field: `${id}_degree_school`,
      label: `${word}毕业院校`,
      headers: spelled(schools),
      ...under,
      content: { type: 'text' },
    },
    {
      field: `${id}_degree_major`,
      label: `${word}专业`,
      headers: spelled(majors),
      ...under,
      content: { type: 'text' },
    },
    {
      field: `${id}_degree_date`,
      label: `${word}毕业时间`,
      headers: spelled(dates),
      ...under,
      content: { type: 'date', notAfter: 'filled' },
    },
  ];
  return base;
}
