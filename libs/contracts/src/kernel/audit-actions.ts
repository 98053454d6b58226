/**
 * I1: every action the audit log can record. The list is closed: the API publishes it as an enum, and each
 * call names its action in its declaration.
 */
export const auditActions = {
  'company.create': 'A company was registered',
  'company.change': 'Settings of the company were changed',
  'plan.change': 'The plan of the company was changed',
  'feature.switch': 'A feature was switched on or off',
  'member.invite': 'A person was invited to become a member',
  'member.join': 'An invited person became a member',
  'member.change': 'Role or state of a member was changed',
  'member.list': 'The members were read',
  'invitation.list': 'The open invitations were read',
  'invitation.withdraw': 'An invitation was withdrawn',
  'support.issue': 'A support code was issued',
  'support.redeem': 'An operator used a support code',
  'support.revoke': 'A support code was revoked',
  'support.refuse': 'A support code was refused',
  'support.act': 'An operator made a call under a support code',
  'audit.read': 'The audit log was read',
  'account.change': 'A member changed their account',
  'password.change': 'A member changed their password',
  'password.reset': 'A password was reset by mail',
  'session.open': 'A session was opened',
  'session.end': 'A session was ended',
  'session.disown': 'A member reported a sign-in that was not theirs',
  'session.refuse': 'An account was refused a sign-in, a step-up or a request',
  'session.revoke_family': 'All sessions that came from one sign-in were ended',
  'step_up.grant': 'A member confirmed their identity again',
  'second_factor.add': 'A second factor was added',
  'second_factor.remove': 'A second factor was removed',
  'second_factor.reset': 'The second factors of a member were reset',
  'second_factor.ask_reset': 'A member requested a reset of their second factors',
  'recovery_code.renew': 'New recovery codes were issued',
  'recovery_code.use': 'A recovery code was used',
  'resource.create': 'A room or device was created',
  'resource.change': 'A room or device was changed',
  'closures.set': 'The closing days were set',
  'closures.import': 'Public holidays were imported as closing days',
  'category.create': 'A category was created',
  'category.change': 'A category was changed',
  'category.order': 'The categories were reordered',
  'service.create': 'A service was created',
  'service.change': 'A service was changed',
  'provider.create': 'A provider was created',
  'provider.change': 'A provider was changed',
  'schedule.set': 'Opening hours or time off were set',
  'booking.book': 'A booking was made',
  'booking.read': 'A booking was read',
  'booking.list': 'Bookings were listed',
  'booking.policies': 'The policies behind a booking were read',
  'booking.reschedule': 'A booking was moved',
  'booking.cancel': 'A booking was cancelled',
  'booking.confirm': 'A booking was confirmed',
  'booking.decline': 'A booking was declined',
  'booking.arrive': 'A client was marked as arrived',
  'booking.complete': 'A booking was marked as completed',
  'booking.reopen': 'The outcome of a booking was reverted',
  'booking.no_show': 'A client was marked as a no-show',
  'booking.settings': 'The booking settings were changed',
  'feed.make': 'A calendar feed was created',
  'feed.revoke': 'A calendar feed was revoked',
  'policy.draft': 'A policy draft was saved',
  'policy.publish': 'A policy was published',
  'client.create': 'A client record was created',
  'client.record': 'A contact became a client record with the first booking',
  'client.read': 'A client record was read',
  'client.list': 'Client records were listed',
  'client.change': 'A client record was changed',
  'client.merge': 'A client record was merged into another',
  'client.unmerge': 'The merge of a client record was undone',
  'client.restrict': 'The processing of a client was restricted',
  'client.unrestrict': 'The restriction of a client was lifted',
  'client.restrictions': 'The restricted clients were listed',
  'consent.give': 'A consent was given',
  'consent.withdraw': 'A consent was withdrawn',
  'consent.read': 'Consents were read',
  'client.set_password': 'A client set a password',
  'delivery.list': 'Deliveries were listed',
  'message.choose': 'A recipient stopped or resumed messages',
  'message.settings': 'The settings of messages were changed',
  'note.list': 'Sealed notes were opened',
  'note.add': 'A sealed note was added',
  'note.settings': 'The minimum period of notes was changed',
  'chart.open': 'The charts of a client were opened',
  'chart.create': 'A chart was begun',
  'chart.hide': 'It was changed who may open a chart',
  'attachment.add': 'A sealed attachment was added',
  'attachment.look': 'The state of an upload was read',
  'attachment.open': 'A sealed attachment was opened',
  'key.list': 'Public keys of the notes were read',
  'key.offer': 'A member offered their public keys',
  'key.open': 'A wrapped key of the practice was opened',
  'key.change': 'A key of the notes was added or removed',
  'key.rotate': 'Chart keys were sealed again',
  'practitioner.list': 'The practitioners were listed',
  'practitioner.set': 'It was changed whose notes a member may ask for',
  'practitioner.choose': 'Practitioners were chosen for a client',
  'glass.break': 'A practitioner opened charts in an emergency',
  'glass.list': 'A client read who opened their charts in an emergency',
  'form.set': 'The questions of a service were changed',
  'intake.list': 'Sealed answers were listed',
  'intake.open': 'Sealed answers were opened',
  'intake.move': 'Sealed answers were moved into a chart',
  'hold.set': 'A legal hold was set or ended',
  'client.erase': 'The notes of a client were erased, or kept with a reason',
  'tombstone.list': 'The erased clients were read',
  'subscriber.add': 'An external subscriber was added',
  'subscriber.remove': 'An external subscriber was removed',
  'subscriber.rotate': 'An external subscriber was given new credentials',
  'record.deny': 'Access to records was denied',
} as const satisfies Record<string, string>;
export type AuditAction = keyof typeof auditActions;
export const auditActionNames = Object.keys(auditActions) as [AuditAction, ...AuditAction[]];

/** The kind of object an action applies to. */
export const auditObjects = [
  ...([
    'company',
    'feature',
    'member',
    'invitation',
    'support_grant',
    'audit_log',
    'session',
    'user',
  ] as const),
  ...(['category', 'resource', 'service', 'provider', 'schedule', 'booking', 'policy', 'client'] as const),
  ...(['delivery', 'chart', 'key', 'practitioner', 'intake', 'subscriber', 'call'] as const),
] as const;
export type AuditObject = (typeof auditObjects)[number];

/**
 * How a call is written to the audit log: its action, its object, and fields of the response (else of the
 * request, else ids of the actor).
 */
export interface AuditRule<Field extends string = string> {
  action: AuditAction;
  object: AuditObject;
  /** The field that holds the object's id; absent when the call has no single object. */
  id?: Field;
  /** Additional fields to record: ids, enums, numbers, times and booleans. */
  body?: readonly Field[];
  /** For lists: this field of each item is recorded, so the log says which records were shown. */
  shown?: string;
}
