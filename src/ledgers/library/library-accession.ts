import type { LedgerKind } from '../../model/ledger';
import { column, figure, pastDate, remark, sequence, text } from '../parts/column';
import { publishedLater } from './library-checks';

/** 图书个别登记账: one line per book or per title. */
export const libraryAccession: LedgerKind = {
  id: 'library-accession',
  label: '图书个别登记账',
  titles: [
    '图书个别登记',
    '个别登记账',
    '图书明细账',
    '图书明细',
    '图书登记册',
    '图书登记簿',
    '藏书清单',
    '图书目录',
    '图书清单',
    '书目',
  ],
  fields: [
    sequence,
    text(
      'accession_no',
      '登录号|总登记号|财产号|图书登录号|个别登记号|登记号|条码号|图书条码|条形码|财产登记号|图书编号|书号|馆藏号|登录编号|总括号',
      {
        required: 'error',
        unique: 'error',
      },
    ),
    text('title', '题名|书名|图书名称|题名与责任者|正题名|图书题名|书刊名|著作名称|图书书名', {
      required: 'error',
    }),
    text('author', '责任者|作者|著者|著作者|编者|第一责任者|主编|著译者|编著者|著作责任者'),
    text('publisher', '出版社|出版单位|出版者|出版社名称|出版发行者|出版机构'),
    text('publish_place', '出版地|出版地点'),
    text('publish_year', '出版年|出版年月|出版日期|出版时间|出版年份|版次年|出版年度'),
    column('isbn', 'ISBN|ISBN号|标准书号|国际标准书号|ISBN书号|ISBN码', { type: 'isbn' }),
    text('class_no', '分类号|图书分类号|中图分类号|中图法分类号|分类|类号|图书分类|中图分类', {
      required: 'error',
    }),
    text('book_no', '书次号|种次号|著者号|书次|种次|排架号'),
    text('call_no', '索书号|索取号|排架索书号|检索号'),
    figure('unit_price', '单价|定价|价格|图书定价|价格元|书价|单册价格|每册单价', { unit: '元' }),
    figure('copies', '复本数|复本|册数|数量|复本量|本数|册', { additive: true }),
    figure('amount', '金额|总价|码洋|合计金额|总金额|小计', { additive: true, unit: '元' }),
    pastDate(
      'accession_date',
      '入藏日期|登记日期|入库日期|入馆日期|登录日期|购置日期|购书日期|入藏时间|登记时间|日期',
    ),
    text('source', '来源|图书来源|购书渠道|入藏来源'),
    text('status', '去向|状态|馆藏状态|流通状态|图书状态|图书去向|在库情况|藏书状态|注销情况'),
    text('location', '馆藏地点|存放位置|馆藏位置|架位|书架号|存放地点|排架位置'),
    remark,
  ],
  identifiedBy: [
    ['accession_no', 'title'],
    ['title', 'isbn'],
    ['title', 'author', 'publisher'],
    ['title', 'class_no', 'unit_price'],
  ],
  nameFields: ['title', 'accession_no'],
  relations: [{ type: 'product', result: 'amount', factors: ['unit_price', 'copies'] }],
  states: [],
  checks: [publishedLater],
};
