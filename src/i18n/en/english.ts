/** The English dictionary, typed against the Chinese one. */
import type { Texts } from '../words.ts';
import { agenciesPage } from './agencies-page.ts';
import { agencyPage } from './agency-page.ts';
import { balanceWords, chartWords } from './chart-words.ts';
import { checksPage } from './checks-page.ts';
import { comparePage } from './compare-page.ts';
import { dataPage } from './data-page.ts';
import { homePage } from './home-page.ts';
import { methodPage } from './method-page.ts';
import { metricsPage } from './metrics-page.ts';
import { notFound } from './not-found.ts';
import { ratesPage } from './rates-page.ts';
import { regionsPage } from './regions-page.ts';
import { reportPage } from './report-page.ts';
import { searchPage } from './search-page.ts';
import { sharePage } from './share-page.ts';
import { t } from './t.ts';

export const english: Texts = {
  t,
  chartWords,
  balanceWords,
  agenciesPage,
  agencyPage,
  checksPage,
  comparePage,
  dataPage,
  homePage,
  methodPage,
  metricsPage,
  notFound,
  ratesPage,
  regionsPage,
  reportPage,
  searchPage,
  sharePage,
};
