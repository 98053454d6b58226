import type {
  AnswerOf,
  bookingForMessageCall,
  companySettingsCall,
  readContactsCall,
} from '@riserbo/contracts';

/** What a message says and to whom, as its owners answer it at sending time. */
export type Booking = AnswerOf<typeof bookingForMessageCall> & { clientId: string };
export type Contact = AnswerOf<typeof readContactsCall>['contacts'][number];
export type CompanySettings = AnswerOf<typeof companySettingsCall>;
