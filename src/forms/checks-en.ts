/** The English texts of the checks, by id. */
export interface CheckTextsEn {
  readonly compares: string;
  readonly basis: string;
  /** Inputs of the example that agrees and of the one that does not. */
  readonly sound: string;
  readonly broken: string;
}

const FORM = 'The form of annual reports (General Office of the State Council, 2021, No. 30)';
const PRINTED = `Sums printed within ${FORM.replace('The', 'the')}`;
const SAME = 'One report must not say two things of one matter';
const ARTICLE_49 = 'Regulations on Government Information Disclosure, article 49';
const ARTICLE_50 = 'Regulations on Government Information Disclosure, article 50';

export const CHECKS_EN: Readonly<Record<string, CheckTextsEn>> = {
  A1: {
    compares:
      'In every column of table 3, requests received plus carried in must equal outcomes in all plus carried over.',
    basis: PRINTED,
    sound: 'Total column: 8 received, 1 carried in, 9 concluded, 0 carried over.',
    broken: 'Total column: 8 received, 1 carried in, 8 concluded, 0 carried over: one is missing.',
  },
  A2: {
    compares: 'In every column of table 3, the outcomes of the year must add up to (7) total.',
    basis: PRINTED,
    sound: 'Total column: 1 granted, 7 partly granted, 1 not held, the rest 0, total 9.',
    broken: 'Total column: 1 granted, 7 partly granted, the rest 0, total entered as 9.',
  },
  A3: {
    compares: 'In every row of table 3, natural persons and the five kinds of organisations must add up to the total.',
    basis: PRINTED,
    sound: 'Row of requests received: 6 natural persons, 2 enterprises, the rest 0, total 8.',
    broken: 'Row of requests received: 6 natural persons, 2 enterprises, the rest 0, total entered as 6.',
  },
  A4: {
    compares:
      'In each of the three groups of table 4, upheld, corrected, other result and pending must add up to the total.',
    basis: `${FORM}, section four`,
    sound: 'Reconsideration: 10 upheld, 1 corrected, the rest 0, total 11.',
    broken: 'Reconsideration: 10 upheld, 1 corrected, total entered as 0.',
  },
  A5: {
    compares:
      'All outcomes of all applicants in table 3, cell by cell, must add up to the total of outcomes; set beside A2 and A3 this tells whether a row, a column or the total is wrong.',
    basis: 'Follows from A2 and A3: all cells must add up to the number in the lower right corner',
    sound: 'Natural persons: 2 granted; total of outcomes 2.',
    broken: 'Natural persons: 2 granted; total of outcomes entered as 3.',
  },
  B1: {
    compares: 'Counts in tables 2, 3 and 4 must be whole numbers not below 0, amounts not below 0.',
    basis: 'Nature of counting; charges are given in units of 10,000 yuan and may have decimals',
    sound: '287 administrative penalties.',
    broken: '28.7 administrative penalties.',
  },
  B2: {
    compares: 'Rules and normative documents in force must be at least those issued less those repealed this year.',
    basis: 'What was issued this year and not repealed is in force at its end',
    sound: 'Normative documents: 3 issued, 1 repealed, 36 in force.',
    broken: 'Normative documents: 3 issued, 1 repealed, 0 in force.',
  },
  B3: {
    compares: 'Subdistricts, townships, counties, districts and their departments must report 0 rules issued.',
    basis:
      'Legislation Law: rules are made by departments of the State Council, provincial governments, cities with districts and autonomous prefectures',
    sound: 'A subdistrict office: 0 rules issued.',
    broken: 'A subdistrict office: 5 rules issued.',
  },
  C1: {
    compares: 'Requests carried over in last year’s table 3 must equal those carried in this year, column by column.',
    basis: `${FORM}, section three: what one year carries over, the next carries in`,
    sound: '1 carried over in 2023, 1 carried in in 2024.',
    broken: '1 carried over in 2023, 0 carried in in 2024.',
  },
  C2: {
    compares:
      'Rules and normative documents in force must equal last year’s plus those issued less those repealed this year.',
    basis: 'Stock at the end of a year is last year’s stock plus what was issued less what was repealed',
    sound: '34 in force in 2023; in 2024 3 issued, 1 repealed, 36 in force.',
    broken: '34 in force in 2023; in 2024 3 issued, 1 repealed, yet 20 in force.',
  },
  C3: {
    compares: 'Pending cases in last year’s table 4 must not exceed this year’s total of the same group.',
    basis: 'Pending cases are as a rule concluded in the next year or still pending in it',
    sound: '1 reconsideration pending in 2023, 2 in all in 2024.',
    broken: '3 reconsiderations pending in 2023, 0 in all in 2024.',
  },
  C4: {
    compares: 'A table with numbers other than 0 should not be the same as last year’s, cell by cell.',
    basis: 'The same non-zero numbers in every cell are as a rule last year’s table used again',
    sound: '287 penalties in 2023, 301 in 2024.',
    broken: '287 penalties in 2023 and in 2024, table 2 the same in every cell.',
  },
  C5: {
    compares:
      'A notice is raised where a number grew tenfold or shrank to a tenth, by 50 at least, and the change is among the top or bottom two per cent of peers.',
    basis: 'Distribution of yearly changes among peers of the same kind (30 at least)',
    sound: 'Penalties of 31 subdistricts rose mostly from 100 to 110, of one from 100 to 120.',
    broken: 'Penalties of 31 subdistricts rose mostly from 100 to 110, of one from 100 to 11,000.',
  },
  D1: {
    compares: 'Requests received by the prose must equal the total received in table 3, or received plus carried in.',
    basis: SAME,
    sound: 'Prose: 9 received; table 3: 8 received, 1 carried in.',
    broken: 'Prose: 17 received; table 3: 95 received.',
  },
  D2: {
    compares: 'Requests concluded by the prose must equal the total of outcomes in table 3.',
    basis: SAME,
    sound: 'Prose: 9 concluded; table 3: 9.',
    broken: 'Prose: 9 concluded; table 3: 7.',
  },
  D3: {
    compares: 'Requests carried in and carried over by the prose must equal the totals of table 3.',
    basis: SAME,
    sound: 'Prose: 1 carried in; table 3: 1.',
    broken: 'Prose: 1 carried in; table 3: 0.',
  },
  D4: {
    compares:
      'Reconsiderations by the prose must equal their total in table 4, lawsuits the sum of both kinds in table 4.',
    basis: SAME,
    sound: 'Prose: 1 lawsuit; table 4: 1 brought directly, 0 after reconsideration.',
    broken: 'Prose: 1 lawsuit; table 4: 0 of either kind.',
  },
  D5: {
    compares:
      'Where the prose says that no request, reconsideration or lawsuit occurred, the totals of tables 3 and 4 must be 0.',
    basis: SAME,
    sound: 'Prose: no request received; table 3: 0 received.',
    broken: 'Prose: no request received; table 3: 5 received.',
  },
  D6: {
    compares: 'Requests granted, partly granted and refused by the prose must equal the rows of table 3.',
    basis: SAME,
    sound: 'Prose: 7 partly granted; table 3: 7.',
    broken: 'Prose: 7 partly granted; table 3: 2.',
  },
  D7: {
    compares: 'Normative documents, licensing, penalties and charges by the prose must equal table 2.',
    basis: SAME,
    sound: 'Prose: 287 penalties; table 2: 287.',
    broken: 'Prose: 287 penalties; table 2: 0.',
  },
  D8: {
    compares: 'Requests by kind of applicant in the prose must equal the columns of the first row of table 3.',
    basis: SAME,
    sound: 'Prose: 8 received, 6 of them from natural persons; table 3: 6 natural persons.',
    broken: 'Prose: 8 received, 6 of them from natural persons; table 3: 8 natural persons.',
  },
  D9: {
    compares: 'Where the prose says that all requests were answered, nothing should be carried over in table 3.',
    basis: 'What was answered in full is not carried over, unless still within the statutory period at year’s end',
    sound: 'Prose: 100% answered; 0 carried over.',
    broken: 'Prose: 100% answered; 3 carried over.',
  },
  E1: {
    compares: 'A total whose parts are all listed must equal the sum of the parts.',
    basis: 'A complete list adds up to its total; “more than” and “nearly” are compared as bounds',
    sound: '314 tickets: 288 complaints, 20 consultations, 3 suggestions, 3 tip-offs.',
    broken: '324 tickets: 288 complaints, 20 consultations, 3 suggestions, 3 tip-offs.',
  },
  E2: {
    compares: 'A part must not exceed its total, hotline tickets closed those received, overdue ones those closed.',
    basis: 'A part is not larger than the whole',
    sound: 'Hotline: 463 received, 463 closed.',
    broken: 'Hotline: 463 received, 470 closed.',
  },
  E3: {
    compares: 'Stated hotline rates must follow from the counts in the same sentence.',
    basis: 'A rate can be computed from the counts beside it, give or take rounding of the last digit',
    sound: 'Hotline: 200 received, 199 closed, closure rate 99.5%.',
    broken: 'Hotline: 200 received, 199 closed, closure rate 95%.',
  },
  E4: {
    compares: 'Statements of the same metric and scope in different places must agree.',
    basis: SAME,
    sound: 'Both places: 1,033 items published.',
    broken: 'One place: 1,033 items published; another: 1,303.',
  },
  F1: {
    compares: 'A report must have the six sections of the form, in order, numbered one to six.',
    basis: `${ARTICLE_50}; ${FORM.replace('The', 'the')}`,
    sound: 'Sections one to six in order.',
    broken: 'Section five is numbered four.',
  },
  F2: {
    compares:
      'Every cell that the form asks for must be there; where a table breaks off and a page may be missing, no judgement is made.',
    basis: FORM,
    sound: 'All 200 cells read.',
    broken: 'Table 3 lacks the seven cells of the row “Duplicate request”.',
  },
  F4: {
    compares: 'The year of the title must be that of the reporting period and of the opening paragraph.',
    basis: `${ARTICLE_49}: a report covers one year`,
    sound: 'Title 2024, period 2024.',
    broken: 'Title 2024, period 2023.',
  },
  F5: {
    compares:
      'The agency of the title must be that of the opening paragraph and the contact line; short forms and single misprints do not count.',
    basis: SAME,
    sound: 'Title: Xiping Subdistrict Office of Zhanyi District; opening: Xiping Subdistrict.',
    broken: 'Title: Xiping Subdistrict Office; opening: Longhua Subdistrict Office.',
  },
  F6: {
    compares:
      'The edition of the tables must be the one prescribed for the year; metrics that differ between editions are never compared.',
    basis: 'No. 60 of 2019 for the reports on 2019 and 2020, No. 30 of 2021 for those on 2021 and later',
    sound: 'The 2024 report uses the form of 2021.',
    broken: 'The 2023 report uses the form of 2019.',
  },
  F8: {
    compares:
      'Digits split by a space or misprinted as letters are restored only where the applicants then add up to the total; A3 is not checked again for that row.',
    basis: 'Restored only where the sum of the row proves it, and said so',
    sound: '“1 2” restored as 12, sum of the row 12.',
    broken: '“1 2” restored as 12, sum of the row 3.',
  },
  F9: {
    compares:
      'Section five must name problems and improvement, section six must say whether processing fees were charged.',
    basis: `${ARTICLE_50}; rules on information-processing fees`,
    sound: 'Section five names problems and improvement, section six says that no fee was charged.',
    broken: 'Section five is empty, section six says only “none”.',
  },
  F10: {
    compares:
      'Reports of governments at county level and above should mention assessment, public appraisal and accountability; other bodies are not checked.',
    basis: `${ARTICLE_50}, second paragraph`,
    sound: 'A county government: assessed and appraised, nobody held to account.',
    broken: 'A county government: writes of training only.',
  },
  G1: {
    compares:
      'Requests received by a whole area in its government’s report must equal the sum over its agencies; with members missing they are listed, and only an excess counts.',
    basis: 'A whole is the sum of its parts; with parts missing it is still not smaller than they',
    sound: 'A county: 9 received; its two agencies 4 and 5.',
    broken: 'A county: 3 received; two of its agencies 4 and 5.',
  },
  G2: {
    compares:
      'Where the date of publication is known: departments, subdistricts and townships by 31 January of the next year, governments at county level and above by 31 March.',
    basis: ARTICLE_49,
    sound: 'A subdistrict’s 2024 report was published on 20 January 2025.',
    broken: 'A subdistrict’s 2024 report was published on 2 March 2025.',
  },
  G3: {
    compares:
      'Without the form’s phrases, tables and titles of laws, the likeness of the prose to last year’s (share of passages alike in both texts) should be below 50%.',
    basis: 'Assessments of disclosure work commonly deduct points for copying last year’s report',
    sound: 'The prose of both years tells of the work of its own year.',
    broken: 'The prose of 2024 is that of 2023.',
  },
  G4: {
    compares:
      'Without the form’s phrases, tables and titles of laws, the likeness of the prose to any other agency’s should be below 50%.',
    basis: 'Assessments of disclosure work commonly deduct points for reports that are alike',
    sound: 'The prose of two agencies tells of their own work.',
    broken: 'The prose of subdistrict B is that of subdistrict A.',
  },
  G5: {
    compares: 'Where two reports of one agency and year came in, their tables must agree.',
    basis: 'An agency has one report a year',
    sound: 'Web page and attachment both give 287 penalties.',
    broken: 'The web page gives 287 penalties, the attachment 278.',
  },
};
