import { statement, type Tx } from '@riserbo/runtime';
import { providers } from '../catalog/provider.entity';
import { services } from '../catalog/service.entity';
import type { BookingRow } from '../rows/booking-row';

const ofService = ['id', 'name', 'colour'] as const;
const selectServices = statement(
  `SELECT ${services.list(ofService)} FROM services
   WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) ORDER BY name, id`,
  services.row(ofService),
);
const ofProvider = ['id', 'displayName', 'timeZone'] as const;
const selectProviders = statement(
  `SELECT ${providers.list(ofProvider)} FROM providers
   WHERE company_id = :companyId AND id = ANY (:ids::uuid[]) ORDER BY display_name, id`,
  providers.row(ofProvider),
);
/** The services and providers that bookings name, archived ones too; both reads are one round trip. */
export async function includedWith(
  tx: Tx,
  bookings: readonly Pick<BookingRow, 'serviceId' | 'providerId'>[],
) {
  const idsOf = (name: 'serviceId' | 'providerId') => [...new Set(bookings.map((each) => each[name]))];
  const [ofBookings, withProviders] = await Promise.all([
    tx.rows(selectServices, { ids: idsOf('serviceId') }),
    tx.rows(selectProviders, { ids: idsOf('providerId') }),
  ]);
  return { services: ofBookings, providers: withProviders };
}
