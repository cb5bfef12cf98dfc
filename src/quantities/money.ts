import type { Quantity } from '../model/quantity';
import { quantity } from './quantity';

/** Funds, salaries, assets, aid. */
export const money: readonly Quantity[] = [
  quantity('aid-amount', '资助金额', '元', '资助金额|补助金额|资助总额', {
    units: { 万元: 10000 },
    isLoose: true,
  }),
  quantity('fixed-assets-value', '固定资产原值', '元', '固定资产原值|固定资产总值|固定资产', {
    units: { 万元: 10000 },
    mostPerPupil: 1000000,
    isLoose: true,
  }),
  quantity(
    'public-fund',
    '公用经费总额',
    '元',
    '公用经费总额|公用经费预算总额|公用经费|年度公用经费|国拨经费共计|公用经费合计',
    { units: { 万元: 10000, 千元: 1000 }, mostPerPupil: 30000 },
  ),
  quantity(
    'public-fund-quota',
    '生均公用经费定额',
    '元',
    '生均公用经费基准定额|生均公用经费定额|生均公用经费标准|国拨经费生均',
    { isNoSum: true },
  ),
  quantity('education-fund', '教育经费总额', '元', '教育经费|教育经费总额|教育总经费|教育经费总投入', {
    units: { 万元: 10000, 千元: 1000 },
    mostPerPupil: 300000,
  }),
  quantity('training-fund', '教师培训经费', '元', '教师培训经费|教师培训费|培训经费|培训费', {
    units: { 万元: 10000, 千元: 1000 },
    mostPerPupil: 3000,
  }),
  quantity('payroll', '教师工资总额', '元', '教师工资总额|教职工工资总额|工资总额|教师工资', {
    partOf: 'education-fund',
    units: { 万元: 10000, 千元: 1000 },
    mostPerPupil: 200000,
  }),
  quantity('project-fund', '专项资金', '元', '专项资金|项目资金|上级专项', {
    units: { 万元: 10000, 千元: 1000 },
    mostPerPupil: 200000,
    isLoose: true,
  }),
];
