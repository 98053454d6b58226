import { consentPurpose, type AnswerOf, type giveConsentCall, type myConsentsCall } from '@riserbo/contracts';
import type { TableRow } from '@riserbo/runtime';
import type { ConsentEntity } from './consent.entity';

type Receipt = AnswerOf<typeof giveConsentCall>;
type State = AnswerOf<typeof myConsentsCall>['items'][number];

/** E2: an act as a consent receipt (ISO/IEC TS 27560). */
export function receiptOf(companyId: string, row: TableRow<ConsentEntity>): Receipt {
  const { policyId, number, hash, locale, purpose, method, recordedBy } = row;
  return {
    schema: 'ISO/IEC TS 27560:2023',
    recordId: row.id,
    principalId: row.clientId,
    controllerId: companyId,
    notice: { policyId, number, hash, locale },
    ...{ purpose, method, recordedBy, lawfulBasis: 'consent' },
    eventType: row.given ? 'given' : 'withdrawn',
    eventTime: row.at.toISOString(),
    withdrawal: `DELETE /v1/my/consents/${purpose}`,
  };
}

/** What is true for each purpose, from the last act of each. */
export function statesOf(
  companyId: string,
  last: readonly (TableRow<ConsentEntity> & { isOutdated: boolean })[],
): State[] {
  return consentPurpose.options.map((purpose) => {
    const row = last.find((each) => each.purpose === purpose);
    if (!row) return { purpose, given: false, renew: false, receipt: null };
    const { given } = row;
    return { purpose, given, renew: given && row.isOutdated, receipt: receiptOf(companyId, row) };
  });
}
