import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Request {
  readonly files: readonly string[];
  /** Ids of standards, as they were written. */
  readonly standards: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  /** File or folder that annotated copies are written to. */
  readonly out?: string;
  /** The sheet whose reading is explained instead of the report. */
  readonly explain?: string;
  /** Copies without anything of ours are written instead. */
  readonly clear: boolean;
  /** Sheets of ours that people have filled in are cleared too. */
  readonly forms: boolean;
  /** Where the report sheet goes. */
  readonly position: 'front' | 'back';
  /** Ids of the summary sheets to insert into the copies, or `all`; empty for none. */
  readonly summaries: readonly string[];
  /** All files are of one school and are checked as one. */
  readonly together: boolean;
  /** The input itself may be replaced. */
  readonly overwrite: boolean;
}

/** A switch of the command line: its name, what follows it, what it is for, and what it changes in the request. */
interface Switch {
  readonly name: string;
  /** How the value that follows is called in the help; absent for a switch that stands alone. */
  readonly value?: string;
  /** What may follow; absent where anything may. */
  readonly choices?: readonly string[];
  readonly short?: string;
  readonly help: string;
  readonly apply: (request: Request, value: string) => Request;
}

export const defaultStandard = 'national-quality-2017';

const switches: readonly Switch[] = [
  {
    name: 'standard',
    value: '标准[,标准…]',
    help: `按哪些标准检查，默认是文件里记住的，没有记住就用 ${defaultStandard}；写 list 列出全部标准`,
    apply: (request, value) => ({
      ...request,
      standards: [...request.standards, ...value.split(/[,，]/).map((id) => id.trim())].filter(Boolean),
    }),
  },
  {
    name: 'together',
    help: '一所学校分在几个文件里：全部合在一起核对，可以写文件夹；别的学校的文件分开检查；汇总表插在第一个文件里',
    apply: (request) => ({ ...request, together: true }),
  },
  {
    name: 'json',
    help: '每个文件在标准输出上给一行 JSON，别的都不给',
    apply: (request) => ({ ...request, json: true }),
  },
  {
    name: 'out',
    value: '文件或文件夹',
    help: '写出带标记、批注和校验报告的副本；几个文件时写文件夹',
    apply: (request, value) => ({ ...request, out: value }),
  },
  {
    name: 'position',
    value: 'front|back',
    choices: ['front', 'back'],
    help: '校验报告放在最前（front，默认）还是最后（back）',
    apply: (request, value) => ({ ...request, position: value === 'back' ? 'back' : 'front' }),
  },
  {
    name: 'summaries',
    value: 'all|汇总表[,汇总表…]',
    help: '与 --out 一起：插入标准汇总表；写 list 列出全部',
    apply: (request, value) => ({
      ...request,
      summaries: [...request.summaries, ...value.split(/[,，]/).map((id) => id.trim())].filter(Boolean),
    }),
  },
  {
    name: 'explain',
    value: '工作表',
    help: '不给报告，只说这张工作表是怎样读的：行、表头、各种读法和得分、定为什么、核对了什么',
    apply: (request, value) => ({ ...request, explain: value }),
  },
  {
    name: 'clear',
    help: '与 --out 一起：写出去掉标记、批注、插入的工作表和记住的选择、说明的副本，不报问题',
    apply: (request) => ({ ...request, clear: true }),
  },
  {
    name: 'forms',
    help: '与 --clear 一起：有人填过内容的表（指标自查表等）也去掉；不写时这些表留着，并列出来',
    apply: (request) => ({ ...request, forms: true }),
  },
  {
    name: 'overwrite',
    help: '与 --out 一起：同意覆盖被检查的文件本身',
    apply: (request) => ({ ...request, overwrite: true }),
  },
  { name: 'help', short: 'h', help: '显示这份说明', apply: (request) => ({ ...request, help: true }) },
];

/** Either the request, or one sentence that says what is wrong with the command line. */
type ParsedRequest = { readonly request: Request } | { readonly problem: string };

/** Reads the arguments behind the program's name. Node tells the words apart; what is wrong with them is said in Chinese. */
export function parseArguments(words: readonly string[]): ParsedRequest {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      switches.map(({ name, value, short }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(short ? { short } : {}) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let request = nothingAsked;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      request = { ...request, files: [...request.files, token.value] };
    }
    if (token.kind === 'option') {
      const { name, rawName, value = '' } = token;
      const found = switches.find((each) => each.name === name);
      const problem = found ? wrongValue(found, value) : `不认识 ${rawName}，用 --help 看可以写什么。`;
      if (problem !== undefined || !found) {
        return { problem: problem ?? '' };
      }
      request = found.apply(request, value);
    }
  }
  const problem = contradiction(request);
  return problem === undefined ? { request } : { problem };
}

const nothingAsked: Request = {
  files: [],
  standards: [],
  json: false,
  help: false,
  clear: false,
  forms: false,
  position: 'front',
  summaries: [],
  together: false,
  overwrite: false,
};

function wrongValue({ name, value, choices }: Switch, given: string): string | undefined {
  if (value !== undefined && given.trim() === '') {
    return `--${name} 后面要写${value}。`;
  }
  return choices?.includes(given) === false
    ? '--position 后面要写 front（最前）或 back（最后）。'
    : undefined;
}

/** Switches that say nothing without another. */
function contradiction({ summaries, out, clear, forms }: Request): string | undefined {
  if (summaries.length > 0 && !summaries.includes('list') && out === undefined) {
    return '--summaries 要和 --out 一起写，说明带汇总表的副本写到哪里。';
  }
  if (clear && out === undefined) {
    return '--clear 要和 --out 一起写，说明去掉标记的副本写到哪里。';
  }
  return forms && !clear ? '--forms 要和 --clear 一起写。' : undefined;
}

/** The page that `--help` prints. */
export function helpText(): string {
  const lines = switches.map(({ name, value = '', help }) => `  ${`--${name} ${value}`.padEnd(24)}  ${help}`);
  return [
    '台账体检：检查学校台账工作簿（.xlsx、.xlsm，也读 .xls、.csv），说出哪里错、为什么错、差多少。',
    '',
    '用法  npm run check -- [文件…] [选项]',
    '',
    '不写文件时检查 assets/sample 里的示例。文件只读取，不改动，不上传；标记写在 --out 的副本里。',
    '',
    '选项',
    ...lines,
    '',
    '退出码  0 没有必须改的问题 · 1 有必须改的问题 · 2 有文件读不了，或命令写错',
    '',
  ].join('\n');
}
