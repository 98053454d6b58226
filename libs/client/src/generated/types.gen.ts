// Made by `npm run docs` from the contracts; a test fails when it is stale.
// @ts-nocheck

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

/**
 * If the address already has an account, it keeps its password and the one sent here is ignored.
 */
export type AcceptInvitation = {
    /**
     * The secret of the mailed link
     */
    token: string;
    /**
     * B1: at least 15 characters, or 12 with a second factor on. Common and breached passwords, and those built from your name, address or company, are refused.
     */
    password: string;
};

export type AcceptedInvitation = {
    companyId: Id;
    slug: Slug;
};

export type AccessKind = 'access' | 'disclosure';

export type Account = {
    userId: Id;
    companyId: Id;
    role: 'owner' | 'admin' | 'reception' | 'provider' | 'viewer';
    email: Email;
    name: string;
    /**
     * B7: sends a mail for each sign-in. With `hipaa` on, the mail is always sent.
     */
    signInNotices: boolean;
};

export type AddPasskey = {
    /**
     * Name
     */
    name: string;
    passkey: PasskeyCreated;
};

export type AddedPasskey = {
    passkey: PasskeySummary;
    /**
     * B3: returned with the first second factor; shown only once
     */
    recoveryCodes?: Array<string>;
};

export type Agenda = {
    items: Array<Booking>;
    next?: string;
    included: AgendaIncluded;
    /**
     * Why `included` has no clients: your role may not read them, or a step-up is missing
     */
    namesHidden?: 'forbidden' | 'step_up_required';
};

/**
 * The client that a booking names by this id, even if the record was merged into another
 */
export type AgendaClient = {
    id: Id;
    name: string;
};

/**
 * What the bookings name, each once
 */
export type AgendaIncluded = {
    services: Array<{
        id: Id;
        name: string;
        colour: Colour;
    }>;
    providers: Array<{
        id: Id;
        displayName: string;
        timeZone: TimeZone;
    }>;
    clients?: Array<AgendaClient>;
};

export type AttachmentPart = {
    index: number;
    /**
     * An age file in base64
     */
    data: string;
};

export type AuditEntries = {
    items: Array<CompanyAuditEntry>;
    next?: string;
};

export type AuditHead = {
    service: string;
    size: number;
    /**
     * Signed checkpoint (C2SP tlog-checkpoint)
     */
    note: string;
};

/**
 * Exactly one of `clientId` (staff only) and `contact`.
 */
export type BookRequest = {
    serviceId: Id;
    providerId?: Id;
    startsAt: Instant;
    holdId?: Id;
    /**
     * Secret of a service with visibility `link`
     */
    access?: string;
    clientId?: Id;
    contact?: Contact;
    /**
     * Staff override taken time, the grid and opening hours, but not before the provider’s day starts. The booking is marked with the reason.
     */
    override?: {
        reason: OverrideReason;
    };
    /**
     * Ids of the policy versions that the person accepted
     */
    accept?: {
        termsId?: Id;
        privacyId?: Id;
        cancellationId?: Id;
    };
};

export type BookableService = {
    id: Id;
    name: string;
    durationMinutes: number;
    bufferBeforeMinutes: number;
    bufferAfterMinutes: number;
    /**
     * Minutes between start times, in the provider’s local time. `gridFrom` sets the origin.
     */
    gridMinutes: number;
    /**
     * Origin of the grid. `opening`: the start of each opening interval. `hour`: the full hour that contains it.
     */
    gridFrom: 'opening' | 'hour';
    /**
     * Minimum notice for guests and clients. Does not apply to staff.
     */
    minimumNoticeMinutes: number;
    /**
     * How many calendar days ahead guests and clients can book, in the provider’s local time; the last day counts in full. Does not apply to staff.
     */
    horizonDays: number;
    /**
     * Maximum bookings of this service per provider and day, in the provider’s local time; null: no limit.
     */
    dailyLimit: number | null;
    cancelCutoffMinutes: number;
    rescheduleCutoffMinutes: number;
    price: Money | null;
    colour: Colour;
    categoryId: Id | null;
    description: string | null;
    visibility: Visibility;
    confirmation: Confirmation;
    choice: 'least_busy' | 'round_robin' | 'priority';
    capacity: number;
    hours: Array<{
        weekday: number;
        from: TimeOfDay;
        to: TimeOfDay;
    }> | null;
    requires: Array<{
        count: number;
        resourceIds: Array<Id>;
    }>;
    access: string | null;
    active: boolean;
    version: Version;
};

export type BookableServices = {
    items: Array<BookableService>;
    next?: string;
};

export type Booking = {
    id: Id;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    status: BookingStatus;
    cancelReason: CancelReason | null;
    channel: BookingChannel;
    override: OverrideReason | null;
    answerBy: Instant | null;
    startsAt: Instant;
    endsAt: Instant;
    createdAt: Instant;
    /**
     * In staff responses: the client has another booking at this time with another provider.
     */
    clientBusy?: true;
    sessionId: Id | null;
    price: Money | null;
    version: Version;
};

export type BookingArrivedV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    companyId: Id;
};

export type BookingCancelledV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    reason: CancelReason;
    cancelledBy: CancelledBy;
    companyId: Id;
};

/**
 * Made by the client or in the office
 */
export type BookingChannel = 'online' | 'office';

export type BookingCompletedV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    companyId: Id;
};

export type BookingConfirmedV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    override?: OverrideReason;
    companyId: Id;
};

export type BookingExpiredV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    companyId: Id;
};

export type BookingHeldV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    companyId: Id;
};

export type BookingNoShowV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    companyId: Id;
};

export type BookingPolicies = {
    items: Array<{
        kind: PolicyKind;
        policyId: Id;
        number: Version;
        hash: string;
        locale: Locale;
        acceptedAt: Instant | null;
    }>;
};

export type BookingReopenedV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    companyId: Id;
};

export type BookingRequestedV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    answerBy: Instant;
    companyId: Id;
};

export type BookingRescheduledV1 = {
    id: Id;
    version: Version;
    status: BookingStatus;
    /**
     * Before this event; null for a new booking
     */
    previousStatus: BookingStatus | null;
    channel: BookingChannel;
    /**
     * The price when the booking was made
     */
    price: Money | null;
    clientId: Id | null;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    at: Instant;
    previousStartsAt: Instant;
    previousProviderId: Id;
    companyId: Id;
};

export type BookingSettings = {
    pendingMinutes: number;
    completeAfterMinutes: number;
    correctionDays: number;
    /**
     * How many upcoming bookings one guest or one email address can have made online.
     */
    bookingsPerGuest: number;
    version: Version;
};

/**
 * State of a booking
 */
export type BookingStatus = 'held' | 'pending' | 'confirmed' | 'arrived' | 'completed' | 'no_show' | 'cancelled' | 'expired';

export type Bookings = {
    items: Array<Booking>;
    next?: string;
    included: BookingsIncluded;
};

/**
 * Services and providers of the listed bookings, each once
 */
export type BookingsIncluded = {
    services: Array<{
        id: Id;
        name: string;
        colour: Colour;
    }>;
    providers: Array<{
        id: Id;
        displayName: string;
        timeZone: TimeZone;
    }>;
};

/**
 * Sales for the books, by month and currency. Exact; an erasure does not change them.
 */
export type Books = {
    items: Array<MonthlySales>;
};

export type BrokenGlass = {
    clientId: Id;
    userId: Id;
    reason: GlassReason;
    at: Instant;
    until: Instant;
};

export type Campaign = {
    /**
     * For the office; recipients do not see it
     */
    name: string;
    segment: CampaignSegment;
    /**
     * Clients with another language get the first text
     */
    texts: Array<CampaignText>;
    /**
     * Messages an hour
     */
    perHour: number;
    id: Id;
    state: CampaignState;
    startsAt: Instant | null;
    /**
     * When the recipients were last counted
     */
    countedAt: Instant | null;
    /**
     * Clients who get it, as last counted
     */
    recipients: number;
    /**
     * Clients of the segment who do not get it, by reason
     */
    excluded: {
        [key in ExclusionReason]?: number;
    };
    progress: CampaignProgress;
    version: Version;
    createdAt: Instant;
};

/**
 * Messages of the campaign by state
 */
export type CampaignProgress = {
    queued: number;
    sent: number;
    suppressed: number;
    skipped: number;
    bounced: number;
    failed: number;
};

/**
 * Clients who consent to promotions, narrowed by each part
 */
export type CampaignSegment = {
    /**
     * Clients who had this service. Refused under `hipaa`
     */
    serviceId?: Id;
    /**
     * Whose last visit was on this day or later
     */
    lastVisitFrom?: Date;
    /**
     * Whose last visit was before this day
     */
    lastVisitBefore?: Date;
    /**
     * Clients with this language
     */
    locale?: Locale;
    /**
     * Makes it a recall: every day, it goes to clients whose last visit was so many months ago and who have no booking to come. Without it, a campaign is sent once.
     */
    recallMonths?: number;
};

/**
 * Clients who consent to promotions, narrowed by each part
 */
export type CampaignSegmentInput = {
    /**
     * Clients who had this service. Refused under `hipaa`
     */
    serviceId?: Id;
    /**
     * Whose last visit was on this day or later
     */
    lastVisitFrom?: Date;
    /**
     * Whose last visit was before this day
     */
    lastVisitBefore?: Date;
    /**
     * Clients with this language
     */
    locale?: Locale;
    /**
     * Makes it a recall: every day, it goes to clients whose last visit was so many months ago and who have no booking to come. Without it, a campaign is sent once.
     */
    recallMonths?: number;
};

/**
 * What a campaign is doing
 */
export type CampaignState = 'draft' | 'counting' | 'scheduled' | 'sending' | 'done' | 'recalling' | 'stopped';

/**
 * Plain text. `{name}` is the name of the client, `{company}` that of the company.
 */
export type CampaignText = {
    locale: Locale;
    /**
     * May contain {name}, {company}
     */
    subject: string;
    /**
     * May contain {name}, {company}
     */
    body: string;
};

/**
 * Plain text. `{name}` is the name of the client, `{company}` that of the company.
 */
export type CampaignTextInput = {
    locale: Locale;
    /**
     * May contain {name}, {company}
     */
    subject: string;
    /**
     * May contain {name}, {company}
     */
    body: string;
};

export type Campaigns = {
    items: Array<{
        /**
         * For the office; recipients do not see it
         */
        name: string;
        segment: CampaignSegment;
        /**
         * Clients with another language get the first text
         */
        texts: Array<CampaignText>;
        /**
         * Messages an hour
         */
        perHour: number;
        id: Id;
        state: CampaignState;
        startsAt: Instant | null;
        /**
         * When the recipients were last counted
         */
        countedAt: Instant | null;
        version: Version;
        createdAt: Instant;
    }>;
    next?: string;
};

/**
 * Who ended it, or why
 */
export type CancelReason = 'by_client' | 'by_office' | 'declined' | 'not_answered' | 'erased';

export type CancelledBy = 'client' | 'office' | 'system';

export type Categories = {
    items: Array<Category>;
};

export type Category = {
    id: Id;
    name: string;
    position: number;
    version: Version;
};

export type CertificateKeys = {
    keys: Array<string>;
};

export type ChangeAccount = {
    /**
     * Send a mail after each sign-in from a new device
     */
    signInNotices: boolean;
};

export type ChangeCompany = {
    /**
     * Name
     */
    name?: string;
    locale?: Locale;
    timeZone?: TimeZone;
    /**
     * Web sites that may show the booking page as their own; none: any site may
     */
    embedOrigins?: Array<Origin>;
    profile?: ChangeCompanyProfile;
};

/**
 * Fields left out stay; null removes one
 */
export type ChangeCompanyProfile = {
    address?: PostalAddressInput | null;
    /**
     * Phone number; without `+`, of the company’s country
     */
    phone?: TypedPhone | null;
    /**
     * Mail address
     */
    email?: Email | null;
    website?: string | null;
    directions?: {
        [key in Locale]?: string;
    } | null;
    logo?: string | null;
    senderName?: string | null;
    /**
     * ISO 3166-2 code within the country
     */
    region?: Country | null;
    italianForm?: 'tu' | 'lei' | null;
};

/**
 * Position in the changes; of an earlier answer, or of a stream
 */
export type ChangeCursor = string;

export type ChangePassword = {
    /**
     * The present password
     */
    currentPassword: string;
    /**
     * B1: at least 15 characters, or 12 with a second factor on. Common and breached passwords, and those built from your name, address or company, are refused.
     */
    newPassword: string;
};

export type ChangeSecondFactorGrace = {
    /**
     * Days in which a new member may still sign in without a second factor
     */
    graceDays: number;
};

/**
 * Owners are notified when a setting is weakened.
 */
export type ChangeSecurity = {
    /**
     * Sessions end after this long without activity
     */
    idleMinutes?: number;
    /**
     * B8: how often opening a client record, or a page of the list, requires a step-up. Default: `hourly` with `hipaa` or `soap` on, otherwise `never`.
     */
    clientRecordStepUp?: 'never' | 'hourly' | 'always';
};

export type Changes = {
    items: Array<Booking>;
    /**
     * Pass it as `since` next time
     */
    cursor: string;
    /**
     * Whether there are further changes to fetch at once
     */
    more: boolean;
};

export type Chart = {
    id: Id;
    clientId: Id;
    /**
     * Who may open it: all who may ask for the notes of the client, some of them, or the author alone
     */
    audience: 'practice' | 'members' | 'author';
    /**
     * For the audience `members`
     */
    userIds: Array<Id>;
    authorId: Id;
    notes: number;
    bytes: number;
    wraps: Array<ChartWrap>;
    version: Version;
};

export type ChartWrap = {
    /**
     * Generation of the chart key
     */
    gen: number;
    /**
     * Epoch of the vault that it is sealed to
     */
    epoch: number;
    version: Version;
    /**
     * An age file in base64
     */
    file: string;
};

export type Charts = {
    items: Array<Chart>;
};

export type ChosenForClient = {
    clientId: Id;
    userIds: Array<Id>;
};

export type Client = {
    id: Id;
    name: string;
    email: Email | null;
    phone: Phone | null;
    locale: Locale;
    createdAt: Instant;
    version: Version;
};

export type ClientImport = {
    id: Id;
    format: 'csv' | 'vcard';
    state: 'open' | 'running' | 'done';
    dryRun: boolean;
    parts: number;
    records: number;
    imported: number;
    refused: number;
    /**
     * The first 200
     */
    refusals: Array<{
        line: number;
        field: string;
        code: string;
    }>;
    createdAt: Instant;
};

export type ClientMerge = {
    id: Id;
    clientId: Id;
    mergedId: Id;
    taken: Array<'name' | 'email' | 'phone' | 'locale' | 'timeZone' | 'notes' | 'messaging'>;
    mergedAt: Instant;
    undoableUntil: Instant;
};

export type ClientMerges = {
    items: Array<ClientMerge>;
};

export type ClientRecord = {
    id: Id;
    name: string;
    email: Email | null;
    phone: Phone | null;
    locale: Locale;
    createdAt: Instant;
    version: Version;
    timeZone: TimeZone | null;
    notes: string | null;
    messaging: Messaging | null;
};

/**
 * The access token’s audience is `riserbo:client`.
 */
export type ClientSession = {
    accessToken: string;
    expiresAt: Instant;
    refreshToken: string;
    sessionId: Id;
    companyId: Id;
    clientId: Id;
    /**
     * Store it on this device and send it when this person signs in again
     */
    deviceToken?: string;
};

export type ClientStepUp = {
    /**
     * Password
     */
    password: string;
};

/**
 * Send it as `X-Step-Up`. Valid for five minutes, in this session.
 */
export type ClientStepUpGrant = {
    stepUpToken: string;
    expiresAt: Instant;
};

export type Clients = {
    items: Array<Client>;
    next?: string;
};

export type Closures = {
    items: Array<{
        from: Date;
        to: Date;
        name: string | null;
        holiday: {
            country: string;
            region: string | null;
        } | null;
    }>;
    version: Version;
};

/**
 * RGB in hex
 */
export type Colour = string;

export type Company = {
    id: Id;
    name: string;
    slug: Slug;
    locale: Locale;
    timeZone: TimeZone;
    embedOrigins: Array<Origin>;
    profile: CompanyProfile;
    version: Version;
};

export type CompanyAuditEntry = {
    id: Id;
    at: Instant;
    actorKind: string;
    actorId: string;
    /**
     * The support code under which a vendor operator acted
     */
    grantId: Id | null;
    action: 'company.create' | 'company.change' | 'plan.change' | 'feature.switch' | 'member.invite' | 'member.join' | 'member.change' | 'member.list' | 'invitation.list' | 'invitation.withdraw' | 'support.issue' | 'support.redeem' | 'support.revoke' | 'support.refuse' | 'support.act' | 'audit.read' | 'account.change' | 'password.change' | 'password.reset' | 'session.open' | 'session.end' | 'session.disown' | 'session.refuse' | 'session.revoke_family' | 'step_up.grant' | 'second_factor.add' | 'second_factor.remove' | 'second_factor.reset' | 'second_factor.ask_reset' | 'recovery_code.renew' | 'recovery_code.use' | 'resource.create' | 'resource.change' | 'closures.set' | 'closures.import' | 'category.create' | 'category.change' | 'category.order' | 'service.create' | 'service.change' | 'provider.create' | 'provider.change' | 'schedule.set' | 'booking.book' | 'booking.read' | 'booking.list' | 'agenda.read' | 'booking.policies' | 'booking.reschedule' | 'booking.cancel' | 'booking.confirm' | 'booking.decline' | 'booking.arrive' | 'booking.complete' | 'booking.reopen' | 'booking.no_show' | 'booking.settings' | 'statistics.length' | 'feed.make' | 'feed.revoke' | 'policy.draft' | 'policy.publish' | 'client.create' | 'client.record' | 'client.read' | 'client.list' | 'client.change' | 'client.merge' | 'client.import' | 'client.export' | 'client.unmerge' | 'client.restrict' | 'client.unrestrict' | 'client.restrictions' | 'access.list' | 'person.export' | 'request.make' | 'request.read' | 'request.change' | 'consent.give' | 'consent.withdraw' | 'consent.read' | 'client.set_password' | 'delivery.list' | 'delivery.retry' | 'message.choose' | 'message.reply' | 'message.settings' | 'campaign.create' | 'campaign.change' | 'campaign.preview' | 'campaign.test' | 'campaign.start' | 'campaign.stop' | 'campaign.exclusions' | 'note.list' | 'note.add' | 'note.settings' | 'chart.open' | 'chart.create' | 'chart.hide' | 'attachment.add' | 'attachment.look' | 'attachment.open' | 'key.list' | 'key.offer' | 'key.open' | 'key.change' | 'key.rotate' | 'practitioner.list' | 'practitioner.set' | 'practitioner.choose' | 'glass.break' | 'glass.list' | 'form.set' | 'intake.list' | 'intake.open' | 'intake.move' | 'hold.set' | 'person.erase' | 'person.sweep' | 'erasure.certificate' | 'retention.rule' | 'erasure.request' | 'erasure.list' | 'erasure.read' | 'subscriber.add' | 'subscriber.remove' | 'subscriber.rotate' | 'record.deny';
    objectType: 'company' | 'feature' | 'member' | 'invitation' | 'support_grant' | 'audit_log' | 'session' | 'user' | 'category' | 'resource' | 'service' | 'provider' | 'schedule' | 'booking' | 'policy' | 'client' | 'delivery' | 'campaign' | 'chart' | 'key' | 'practitioner' | 'intake' | 'subscriber' | 'call' | 'person';
    objectId: string | null;
    outcome: 'done' | 'denied';
    requestId: string;
    body: {
        [key: string]: string | number | boolean | null | Array<string>;
    };
    service: 'auth' | 'booking' | 'clients' | 'medical' | 'notifications' | 'retention';
};

/**
 * Public information about a company with a booking page
 */
export type CompanyPage = {
    companyId: Id;
    name: string;
    slug: Slug;
    locale: Locale;
    timeZone: TimeZone;
    profile: CompanyProfile;
};

/**
 * How guests reach a company; fields not set are absent
 */
export type CompanyProfile = {
    address?: PostalAddress;
    phone?: Phone;
    email?: Email;
    /**
     * https
     */
    website?: string;
    /**
     * How to get there, by language
     */
    directions?: {
        [key in Locale]?: string;
    };
    /**
     * Address of a picture, for pages; mails load nothing
     */
    logo?: string;
    /**
     * A name that tells neither kind nor person, for messages that must be neutral
     */
    senderName?: string;
    /**
     * Whose way to write dates and times messages use
     */
    region?: Country;
    /**
     * How Italian texts address clients; lei by default
     */
    italianForm?: 'tu' | 'lei';
};

export type CompanySecurity = {
    idleMinutes: number;
    /**
     * B8: how often opening a client record, or a page of the list, requires a step-up. Default: `hourly` with `hipaa` or `soap` on, otherwise `never`.
     */
    clientRecordStepUp: 'never' | 'hourly' | 'always';
    version: Version;
};

/**
 * B11: the password of the new account. Not needed if the address already has an account, which keeps its password.
 */
export type ConfirmSignUp = {
    /**
     * The secret of the mailed link
     */
    token: string;
    /**
     * B1: at least 15 characters, or 12 with a second factor on. Common and breached passwords, and those built from your name, address or company, are refused.
     */
    password?: string;
};

export type ConfirmTotp = {
    /**
     * Six-digit code of the authenticator app (RFC 6238)
     */
    code: string;
};

/**
 * `automatic`, or `by_office`: staff answer each request
 */
export type Confirmation = 'automatic' | 'by_office';

export type ConfirmedCompany = {
    companyId: Id;
    slug: Slug;
};

export type Consent = {
    purpose: ConsentPurpose;
    given: boolean;
    /**
     * A newer privacy policy asks again. Until it is given again, the consent does not count.
     */
    renew: boolean;
    /**
     * The last act; null if there is none
     */
    receipt: ConsentReceipt | null;
};

export type ConsentHistory = {
    items: Array<ConsentReceipt>;
};

/**
 * What the consent is for
 */
export type ConsentPurpose = 'booking' | 'health_data' | 'promotions' | 'message_detail';

export type ConsentReceipt = {
    schema: 'ISO/IEC TS 27560:2023';
    recordId: Id;
    /**
     * The client
     */
    principalId: Id;
    /**
     * The company
     */
    controllerId: Id;
    notice: {
        policyId: Id;
        number: Version;
        hash: string;
        locale: Locale;
    };
    purpose: ConsentPurpose;
    lawfulBasis: 'consent';
    method: 'account' | 'desk';
    eventType: 'given' | 'withdrawn';
    eventTime: Instant;
    /**
     * The member who recorded it at the desk
     */
    recordedBy: Id | null;
    /**
     * How to withdraw: method and path of this API
     */
    withdrawal: string;
};

export type Consents = {
    items: Array<Consent>;
};

export type Contact = {
    /**
     * Name
     */
    name: string;
    email: Email;
    phone?: TypedPhone;
    locale?: Locale;
};

/**
 * ISO 3166-1 alpha-2
 */
export type Country = string;

export type CreateCampaign = {
    /**
     * For the office; recipients do not see it
     */
    name: string;
    segment: CampaignSegmentInput;
    /**
     * Clients with another language get the first text
     */
    texts: Array<CampaignTextInput>;
    /**
     * Messages an hour
     */
    perHour: number;
};

export type CreateCategory = {
    /**
     * Name
     */
    name: string;
};

export type CreateClient = {
    /**
     * Name
     */
    name: string;
    email?: Email;
    phone?: TypedPhone;
    locale?: Locale;
    timeZone?: TimeZone;
    /**
     * Free text of the office; health data belongs into sealed notes
     */
    notes?: string;
};

export type CreateClientImport = {
    /**
     * What the file is
     */
    format?: 'csv' | 'vcard';
};

export type CreateProvider = {
    /**
     * Name as clients see it
     */
    displayName: string;
    timeZone: TimeZone;
    /**
     * Mailbox for a link to the provider’s own data; never public
     */
    email?: Email | null;
    /**
     * Professional title, shown beside the name
     */
    title?: string | null;
    /**
     * A few sentences for the booking page
     */
    about?: string | null;
    /**
     * Languages spoken
     */
    languages?: Array<Language>;
    /**
     * With `choice: priority`, the lowest number is offered first
     */
    priority?: number;
};

export type CreateResource = {
    kind: ResourceKind;
    /**
     * Name
     */
    name: string;
};

export type CreateService = {
    /**
     * Name
     */
    name: string;
    /**
     * Length of the visit
     */
    durationMinutes: number;
    /**
     * Time kept free before each visit
     */
    bufferBeforeMinutes?: number;
    /**
     * Time kept free after each visit
     */
    bufferAfterMinutes?: number;
    /**
     * Minutes between start times, in the provider’s local time. `gridFrom` sets the origin.
     */
    gridMinutes?: number;
    /**
     * Origin of the grid. `opening`: the start of each opening interval. `hour`: the full hour that contains it.
     */
    gridFrom?: 'opening' | 'hour';
    /**
     * Minimum notice for guests and clients. Does not apply to staff.
     */
    minimumNoticeMinutes?: number;
    /**
     * How many calendar days ahead guests and clients can book, in the provider’s local time; the last day counts in full. Does not apply to staff.
     */
    horizonDays?: number;
    /**
     * Maximum bookings of this service per provider and day, in the provider’s local time; null: no limit.
     */
    dailyLimit?: number | null;
    /**
     * Clients can cancel until this long before the start
     */
    cancelCutoffMinutes?: number;
    /**
     * Clients can move the visit until this long before the start
     */
    rescheduleCutoffMinutes?: number;
    /**
     * What the visit costs; shown to clients
     */
    price?: MoneyInput | null;
    colour?: Colour;
    /**
     * Heading under which the booking page shows it
     */
    categoryId?: Id | null;
    /**
     * A few sentences for the booking page
     */
    description?: string | null;
    visibility?: Visibility;
    confirmation?: Confirmation;
    /**
     * How a provider is chosen when the client has no preference
     */
    choice?: 'least_busy' | 'round_robin' | 'priority';
    /**
     * How many clients share one session
     */
    capacity?: number;
    /**
     * Hours in which this service is offered, in the provider’s zone
     */
    hours?: Array<{
        /**
         * 1 is Monday, 7 is Sunday (ISO 8601)
         */
        weekday: number;
        from: TimeOfDay;
        to: TimeOfDay;
    }> | null;
    /**
     * Rooms and devices that a visit needs
     */
    requires?: Array<{
        /**
         * How many of them
         */
        count: number;
        /**
         * Any of these will do
         */
        resourceIds: Array<Id>;
    }>;
};

export type CurrentPolicies = {
    items: Array<PolicyInFull>;
};

/**
 * Local date, RFC 3339
 */
export type Date = string;

export type Deliveries = {
    items: Array<Delivery>;
    next?: string;
};

/**
 * One row of the delivery log; it holds no address and no text.
 */
export type Delivery = {
    id: Id;
    template: MessageTemplate;
    purpose: MessagePurpose;
    channel: 'email' | 'sms';
    state: DeliveryState;
    reason: DeliveryReason | null;
    bookingId: Id | null;
    clientId: Id | null;
    campaignId: Id | null;
    attempts: number;
    dueAt: Instant;
    createdAt: Instant;
    sentAt: Instant | null;
    deliveredAt: Instant | null;
    segments: number | null;
    startsAt: Instant | null;
    answeredAt: Instant | null;
};

/**
 * `late`: its time had passed, for example after an outage. `outcome_unknown`: the mail server did not say whether it took the message, which is not sent twice. `other_channel`: the client asked for another channel, so the office has to tell. `restricted`: their data is stored only (GDPR 18). `no_consent`: the client does not consent to promotions at the moment of sending. `stopped`: the campaign was stopped, or may not be sent any more. `number_unconfirmed`: the number has not answered yet whether it wants SMS. `country_not_allowed`: the company sends no SMS to that country. `sms_limit`: the number, the company or the installation has had its SMS of the day.
 */
export type DeliveryReason = 'no_address' | 'out_of_date' | 'late' | 'quiet_hours' | 'outcome_unknown' | 'gave_up' | 'unsubscribed' | 'undeliverable' | 'other_channel' | 'restricted' | 'no_consent' | 'stopped' | 'number_unconfirmed' | 'country_not_allowed' | 'sms_limit';

/**
 * What became of a message
 */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'bounced' | 'suppressed' | 'skipped' | 'failed';

export type DisownSession = {
    /**
     * The secret of the mailed link
     */
    token: string;
};

/**
 * Mail address
 */
export type Email = string;

export type EraseOwn = {
    /**
     * Cancels bookings that are not over yet; else they refuse the erasure
     */
    cancelUpcoming?: boolean;
};

export type Erasure = {
    id: Id;
    kind: PersonKind;
    personId: Id;
    /**
     * Who or what began the erasure
     */
    cause: 'staff' | 'own_request' | 'retention';
    state: ErasureState;
    requestedAt: Instant;
    doneAt: Instant | null;
    retained: Array<Retained>;
    version: Version;
};

export type ErasureCertificate = {
    /**
     * Signed note (C2SP): JSON and a signature; verify it offline
     */
    certificate: string;
    /**
     * Public keys of certificates (C2SP signed-note)
     */
    keys: Array<string>;
};

export type ErasureCertificateBody = {
    v: 1;
    kind: 'erasure';
    installation: string;
    company: Id;
    erasure: Id;
    issue: number;
    person: {
        kind: PersonKind;
        ids: Array<Id>;
    };
    /**
     * Who or what began the erasure
     */
    cause: 'staff' | 'own_request' | 'retention';
    requestedAt: Instant;
    erasedAt: Instant;
    issuedAt: Instant;
    /**
     * Streams and backups have aged out by then
     */
    provisionalUntil: Instant;
    removed: Array<{
        service: 'auth' | 'booking' | 'clients' | 'medical' | 'notifications' | 'retention';
        table: string;
        rows: number;
    }>;
    kept: Array<{
        what: 'notes' | 'booking_history' | 'audit' | 'deliveries' | 'tombstone';
        basis: 'legal_hold' | 'retention_period' | 'legal_obligation' | 'legitimate_interest';
        until: Date | null;
        service: 'auth' | 'booking' | 'clients' | 'medical' | 'notifications' | 'retention';
    }>;
    searched: {
        /**
         * Names, addresses and numbers that were searched for
         */
        identifiers: number;
        encodings: Array<string>;
        stores: Array<{
            service: 'auth' | 'booking' | 'clients' | 'medical' | 'notifications' | 'retention';
            store: string;
            searched: number | null;
            traces: number;
            sharedText: number;
            ids: number;
        }>;
        /**
         * Where data ages out instead, and when
         */
        notSearched: Array<string>;
    };
    /**
     * Every store was searched and none has a trace
     */
    clean: boolean;
    /**
     * Outside programs, and whether they confirmed that they erased
     */
    participants: Array<{
        name: string;
        acknowledgedAt: Instant | null;
        askedAt: Instant;
    }>;
};

export type ErasureDetails = {
    id: Id;
    kind: PersonKind;
    personId: Id;
    /**
     * Who or what began the erasure
     */
    cause: 'staff' | 'own_request' | 'retention';
    state: ErasureState;
    requestedAt: Instant;
    doneAt: Instant | null;
    retained: Array<Retained>;
    version: Version;
    steps: Array<ErasureStep>;
    receipts: {
        [key: string]: ErasureReceipt;
    };
};

export type ErasureReceipt = {
    counts: {
        [key: string]: number;
    };
    retained: Array<Retained>;
    ids: Array<Id>;
};

/**
 * The step that is being done in every service
 */
export type ErasureState = 'restrict' | 'cancel' | 'erase' | 'sweep' | 'done';

export type ErasureStep = {
    service: 'auth' | 'booking' | 'clients' | 'medical' | 'notifications' | 'retention';
    phase: 'restrict' | 'cancel' | 'erase' | 'sweep';
    doneAt: Instant | null;
    attempts: number;
};

export type Erasures = {
    items: Array<Erasure>;
    next?: string;
};

/**
 * The key printed by `npm run subscriber -- add`.
 */
export type ExchangeSubscriberKey = {
    /**
     * The subscriber’s key
     */
    key: string;
};

/**
 * Why a client of the segment gets no message. `same_address`: another client with the address gets it. `quota`: the month’s quota of the plan is used up. `other_channel`: the client asked for another channel than mail.
 */
export type ExclusionReason = 'no_consent' | 'restricted' | 'no_address' | 'other_channel' | 'unsubscribed' | 'undeliverable' | 'same_address' | 'quota';

export type Exclusions = {
    items: Array<{
        clientId: Id;
    }>;
    next?: string;
};

export type Explanation = {
    bookable: boolean;
    removedBy: 'off_grid' | 'in_past' | 'too_soon' | 'beyond_horizon' | 'closed' | 'break' | 'time_off' | 'special_day' | 'taken' | 'day_full' | 'does_not_fit' | 'not_offered' | 'service_hours' | 'company_closed' | 'resource_taken' | 'session_full' | null;
};

/**
 * A part of a CSV file; the first one has the column names
 */
export type ExportedClients = {
    text: string;
    count: number;
    next?: string;
};

export type ExtensionReason = 'complex' | 'many_requests';

export type FeatureCell = {
    feature: FeatureName;
    text: string;
    on: boolean;
    /**
     * Whether it is implemented
     */
    available: boolean;
    /**
     * Switching it off requires a step-up for `protections`; the owners are notified
     */
    protects: boolean;
    /**
     * Plans that include it
     */
    plans: Array<Plan>;
    inPlan: boolean;
    /**
     * Features it excludes
     */
    excludes: Array<FeatureName>;
    /**
     * Excluded features that are on
     */
    excludedBy: Array<FeatureName>;
    /**
     * Features it needs
     */
    needs: Array<FeatureName>;
    /**
     * Needed features that are off
     */
    missing: Array<FeatureName>;
    /**
     * Features that are on and need it, so it cannot be switched off
     */
    neededBy: Array<FeatureName>;
    canSwitch: boolean;
    refusal: 'plan_required' | 'feature_conflict' | 'feature_needs' | 'feature_unavailable' | null;
    /**
     * Why it can or cannot be switched, in words
     */
    why: string;
};

/**
 * Feature that can be switched
 */
export type FeatureName = 'two_factor_required' | 'client_retention' | 'terms' | 'cancellation_policy' | 'hipaa' | 'soap' | 'client_login' | 'memberships' | 'promotions' | 'waiting_list' | 'sms';

export type Features = {
    plan: Plan;
    quotas: {
        /**
         * Active providers; beyond the limit, a new one is refused with `quota_reached`
         */
        providers: number;
        /**
         * When this many bookings were made in the month (UTC), new services are refused; bookings never are
         */
        bookingsPerMonth: number;
        /**
         * Promotions that campaigns may send in the month (UTC); clients beyond it are left out. Mails about bookings and accounts never count.
         */
        mailsPerMonth: number;
    };
    features: Array<FeatureCell>;
    version: Version;
};

/**
 * `path` is the address a calendar program subscribes to.
 */
export type Feed = {
    token: string;
    path: string;
};

/**
 * A rejected field. Names what is accepted, never what was sent.
 */
export type FieldError = {
    path: string;
    code: string;
    /**
     * The field is missing.
     */
    required?: true;
    minimum?: number;
    exclusiveMinimum?: number;
    maximum?: number;
    exclusiveMaximum?: number;
    minLength?: number;
    maxLength?: number;
    minItems?: number;
    maxItems?: number;
    /**
     * The accepted values, where there are at most 50.
     */
    allowed?: Array<string | number | boolean | null>;
};

/**
 * The response is the same for known and unknown addresses.
 */
export type ForgotPassword = {
    email: Email;
};

export type FoundClients = {
    items: Array<Client>;
    next?: string;
    incomplete: boolean;
};

export type GiveConsent = {
    purpose: ConsentPurpose;
    /**
     * Only an explicit `true` is a consent
     */
    given: true;
    /**
     * The privacy policy that was shown: the current one of its language
     */
    policyId: Id;
};

/**
 * Why the charts are opened; the owners and the client see it
 */
export type GlassReason = 'emergency' | 'client_unable' | 'continuity_of_care' | 'legal_duty';

export type GuestIntake = {
    companyId: Id;
    bookingId: Id;
    form: IntakeForm;
    /**
     * Key of the practice that answers are sealed to
     */
    recipient: string;
    answered: boolean;
};

export type GuestPass = {
    token: string;
    expiresAt: Instant;
    company: CompanyPage;
};

export type Hold = {
    holdId: Id;
    serviceId: Id;
    providerId: Id;
    startsAt: Instant;
    endsAt: Instant;
    expiresAt: Instant;
    version: Version;
};

export type HoldSlot = {
    serviceId: Id;
    providerId?: Id;
    startsAt: Instant;
    /**
     * Secret of a service with visibility `link`
     */
    access?: string;
};

/**
 * UUID
 */
export type Id = string;

/**
 * How the person proved who they are; `none`: not yet
 */
export type IdentityProof = 'none' | 'account' | 'link' | 'desk';

export type ImportHolidays = {
    /**
     * ISO 3166-1 code, two letters
     */
    country: string;
    /**
     * ISO 3166-2 code within the country
     */
    region?: string;
    /**
     * Calendar year
     */
    year: number;
    locale?: Locale;
};

/**
 * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
 */
export type Instant = string;

export type IntakeForm = {
    /**
     * Also names the form in the sealed answers
     */
    serviceId: Id;
    /**
     * In the order in which they are asked
     */
    questions: Array<IntakeQuestion>;
    version: number;
};

export type IntakeMoved = {
    chartId: Id;
    seq: number;
    at: Instant;
};

export type IntakeQuestion = {
    id: Id;
    kind: 'text' | 'choice' | 'date' | 'yes_no' | 'file' | 'consent';
    text: {
        en: string;
        it: string;
    };
    required: boolean;
    /**
     * For `choice`
     */
    options: Array<{
        en: string;
        it: string;
    }>;
};

export type IntakeQuestionInput = {
    id: Id;
    kind: 'text' | 'choice' | 'date' | 'yes_no' | 'file' | 'consent';
    /**
     * Text in Markdown
     */
    text: {
        en: string;
        it: string;
    };
    required: boolean;
    /**
     * For `choice`
     */
    options: Array<{
        en: string;
        it: string;
    }>;
};

export type IntakeSent = {
    bookingId: Id;
    at: Instant;
};

export type Invitation = {
    invitationId: Id;
    email: Email;
    name: string;
    role: 'owner' | 'admin' | 'reception' | 'provider' | 'viewer';
    invitedBy: {
        userId: Id;
        name: string;
    } | null;
    invitedAt: Instant;
    expiresAt: Instant;
};

export type Invitations = {
    items: Array<Invitation>;
};

/**
 * Only an owner can invite an owner.
 */
export type InviteMember = {
    email: Email;
    /**
     * Name
     */
    name: string;
    /**
     * What the member may do
     */
    role: 'owner' | 'admin' | 'reception' | 'provider' | 'viewer';
};

export type IssueSupportCode = {
    /**
     * The only operator who can use the code
     */
    operator: Email;
    scope?: SupportScope;
    /**
     * How long the code is valid
     */
    minutes?: number;
};

/**
 * ISO 639-1
 */
export type Language = 'ar' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'es' | 'et' | 'fi' | 'fr' | 'ga' | 'he' | 'hi' | 'hr' | 'hu' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'mt' | 'nl' | 'no' | 'pl' | 'pt' | 'ro' | 'ru' | 'sk' | 'sl' | 'sq' | 'sr' | 'sv' | 'tr' | 'uk' | 'zh';

export type LastBooking = {
    clientId: Id;
    lastEndsAt: Instant;
    liveBookings: number;
};

export type LegalHold = {
    clientId: Id;
    /**
     * Why the notes may not be erased
     */
    basis: 'litigation' | 'authority' | 'claim';
    /**
     * The last day; `null` ends the hold
     */
    until: Date | null;
};

/**
 * The stream ends now; open another one with the cursor of the last `ready`
 */
export type LiveEnd = {
    reason: 'token_expired' | 'session_ended' | 'unavailable' | 'shutdown';
};

/**
 * Everything before was sent; `cursor` is also the id of the event
 */
export type LiveReady = {
    cursor: string;
};

/**
 * Exact, from the bookings that are stored now. It loses what is erased, unlike statistics.
 */
export type LiveReport = {
    items: Array<ReportRow>;
    rates: Array<ReportRate>;
};

/**
 * The cursor is unknown: read everything again
 */
export type LiveReset = {
    [key: string]: unknown;
};

export type LiveTicket = {
    ticket: string;
    expiresAt: Instant;
};

/**
 * Language of texts
 */
export type Locale = 'en' | 'it';

export type MakeRequest = {
    kind: RequestKind;
    /**
     * What is to be corrected, erased or sent, in your words
     */
    text?: string;
};

/**
 * After it was cancelled, it is shown as such until the visit would have ended
 */
export type ManagedBooking = {
    status: BookingStatus;
    startsAt: Instant;
    endsAt: Instant;
    serviceId: Id;
    serviceName: string;
    providerId: Id;
    providerName: string;
    timeZone: TimeZone;
    price: Money | null;
    mayCancel: boolean;
    mayReschedule: boolean;
    /**
     * Until when it can be cancelled online; null: not
     */
    cancelUntil: Instant | null;
    /**
     * Until when it can be moved online; null: not
     */
    rescheduleUntil: Instant | null;
    /**
     * While pending: until when the practice answers
     */
    answerBy: Instant | null;
    /**
     * Null while its settings cannot be read
     */
    company: CompanyPage | null;
    version: Version;
};

export type MedicalCard = {
    userId: Id;
    /**
     * SHA-256 of both public keys, base64url
     */
    kid: string;
    /**
     * A compact JWS, signed on the client
     */
    card: string;
    offeredAt: Instant;
};

export type MedicalCards = {
    items: Array<MedicalCard>;
    next?: string;
};

export type MedicalRoster = {
    /**
     * Every client verifies them before it uses any key
     */
    entries: Array<string>;
    suite: 'x25519' | 'hybrid' | null;
    /**
     * Epoch of the current vault; 0 before the first entry
     */
    epoch: number;
    /**
     * Number of entries
     */
    version: number;
};

export type MedicalSettings = {
    /**
     * For which notes are kept after the last one, at least
     */
    retentionYears: number;
    version: Version;
};

export type MedicalVault = {
    epoch: number;
    /**
     * An age file in base64
     */
    vault: string;
    /**
     * An age file in base64
     */
    inbox: string;
};

export type Member = {
    userId: Id;
    name: string;
    email: Email;
    role: 'owner' | 'admin' | 'reception' | 'provider' | 'viewer';
    disabled: boolean;
    joinedAt: Instant;
    version: Version;
};

export type Members = {
    items: Array<Member>;
    next?: string;
};

export type MergePreview = {
    kept: ClientRecord;
    other: ClientRecord;
    differing: Array<'name' | 'email' | 'phone' | 'locale' | 'timeZone' | 'notes' | 'messaging'>;
    proposed: Array<'name' | 'email' | 'phone' | 'locale' | 'timeZone' | 'notes' | 'messaging'>;
};

export type MergedClients = {
    merge: ClientMerge;
    client: ClientRecord;
    version: Version;
};

/**
 * What a message is for
 */
export type MessagePurpose = 'security' | 'booking' | 'reminder' | 'promotion' | 'staff';

export type MessageReplies = {
    items: Array<MessageReply>;
    next?: string;
};

/**
 * A reply by SMS that the office has to look at
 */
export type MessageReply = {
    id: Id;
    kind: ReplyKind;
    clientId: Id | null;
    bookingId: Id | null;
    receivedAt: Instant;
    doneAt: Instant | null;
};

/**
 * What a company sets for its messages
 */
export type MessageSettings = {
    /**
     * Minutes before the appointment, one reminder each
     */
    reminderMinutes: Array<number>;
    /**
     * Services with other reminders than the company’s
     */
    serviceReminders: Array<{
        serviceId: Id;
        /**
         * Minutes before the appointment, one reminder each
         */
        reminderMinutes: Array<number>;
    }>;
    /**
     * Local time of the appointment in which no reminder is sent. It waits for their end; one that would then come after half of its time is skipped.
     */
    quietHours: {
        from: TimeOfDay;
        until: TimeOfDay;
    } | null;
    sms: SmsSettings;
    /**
     * Whether reminders ask the client to answer “I will come”
     */
    askToConfirm: boolean;
    version: Version;
};

/**
 * Which text was sent
 */
export type MessageTemplate = 'sign_up' | 'sign_up_known' | 'password_reset' | 'password_changed' | 'password_guessed' | 'codes_guessed' | 'client_password_guessed' | 'session_guessed' | 'sign_in_notice' | 'second_factor_on' | 'second_factor_off' | 'second_factor_removed' | 'second_factor_reset' | 'second_factor_reset_asked' | 'passkey_added' | 'recovery_code_used' | 'invitation' | 'support_refused' | 'protection_weakened' | 'glass_broken' | 'client_login' | 'data_link' | 'request_received' | 'request_due' | 'request_late' | 'booking_requested' | 'booking_confirmed' | 'booking_rescheduled' | 'booking_declined' | 'booking_cancelled' | 'booking_reminder' | 'booking_attendance' | 'promotion' | 'number_check';

/**
 * How a client wants messages; null for no request
 */
export type Messaging = {
    channel: 'email' | 'sms' | 'phone' | 'post' | null;
    hours: {
        from: TimeOfDay;
        until: TimeOfDay;
    } | null;
    neutralSender: boolean;
    email: Email | null;
    phone: Phone | null;
};

/**
 * How a client wants messages; null for no request
 */
export type MessagingInput = {
    channel: 'email' | 'sms' | 'phone' | 'post' | null;
    /**
     * Hours in which this service is offered, in the provider’s zone
     */
    hours: {
        from: TimeOfDay;
        until: TimeOfDay;
    } | null;
    neutralSender: boolean;
    /**
     * Mail address
     */
    email: Email | null;
    /**
     * Phone number; without `+`, of the company’s country
     */
    phone: Phone | null;
};

/**
 * An amount in the minor unit of a currency
 */
export type Money = {
    /**
     * ISO 4217 code
     */
    currency: string;
    /**
     * In the minor unit of the currency
     */
    amount: number;
};

/**
 * An amount in the minor unit of a currency
 */
export type MoneyInput = {
    /**
     * ISO 4217 code
     */
    currency: string;
    /**
     * In the minor unit of the currency
     */
    amount: number;
};

/**
 * A month of a year
 */
export type Month = string;

/**
 * Completed bookings with a price, and their sum
 */
export type MonthlySales = {
    month: Month;
    sales: number;
    gross: Money;
};

export type MyRequests = {
    items: Array<PersonRequest>;
};

export type NoteAdded = {
    chartId: Id;
    seq: number;
    at: Instant;
};

export type OfferedProvider = {
    id: Id;
    displayName: string;
    title: string | null;
    about: string | null;
    languages: Array<Language>;
    timeZone: TimeZone;
    services: Array<{
        serviceId: Id;
        price: Money | null;
    }>;
};

export type OfferedProviders = {
    items: Array<OfferedProvider>;
    next?: string;
};

export type OfferedService = {
    id: Id;
    name: string;
    description: string | null;
    durationMinutes: number;
    price: Money | null;
    capacity: number;
    colour: Colour;
    confirmation: Confirmation;
    /**
     * Minimum notice for guests and clients. Does not apply to staff.
     */
    minimumNoticeMinutes: number;
    /**
     * How many calendar days ahead guests and clients can book, in the provider’s local time; the last day counts in full. Does not apply to staff.
     */
    horizonDays: number;
    cancelCutoffMinutes: number;
    rescheduleCutoffMinutes: number;
    category: {
        id: Id;
        name: string;
        position: number;
    } | null;
};

export type OfferedServices = {
    items: Array<OfferedService>;
    next?: string;
};

export type OpenClient = {
    slug: Slug;
    email: Email;
    /**
     * Password
     */
    password: string;
    /**
     * Earlier `deviceToken` values returned to this device
     */
    deviceTokens?: Array<string>;
};

export type OpenClientByLink = {
    /**
     * The secret of the mailed link
     */
    token: string;
};

export type OpenDataLink = {
    /**
     * The secret of the mailed link
     */
    token: string;
};

/**
 * The period that is not over. Its figures are not published.
 */
export type OpenPeriod = {
    firstDay: Date | null;
    lastDay: Date | null;
    length: PeriodLength;
    /**
     * The length from the next 1 January on
     */
    nextLength: PeriodLength | null;
};

export type OpenedIntake = {
    id: Id;
    bookingId: Id;
    clientId: Id;
    serviceId: Id;
    formVersion: number;
    epoch: number;
    bytes: number;
    at: Instant;
    /**
     * An age file in base64
     */
    file: string;
    form: IntakeForm;
};

export type OperatorSession = {
    accessToken: string;
    expiresAt: Instant;
    sessionId: Id;
};

/**
 * Vendor operators always need a code from their authenticator app.
 */
export type OperatorSignIn = {
    email: Email;
    /**
     * Password
     */
    password: string;
    /**
     * The code as shown
     */
    code: string;
};

export type OrderCategories = {
    /**
     * All categories, in the order in which they are shown
     */
    categoryIds: Array<Id>;
};

/**
 * Origin of a web page
 */
export type Origin = string;

/**
 * Why staff booked over other bookings; a closed list, so that no name can get in
 */
export type OverrideReason = 'urgent' | 'agreed' | 'short_visit' | 'other';

export type OwnBookings = {
    items: Array<Booking>;
    next?: string;
    included: BookingsIncluded;
};

export type OwnBrokenGlass = {
    items: Array<{
        userId: Id;
        reason: GlassReason;
        at: Instant;
        until: Instant;
        id: Id;
    }>;
    next?: string;
};

export type PasskeyAssertion = {
    /**
     * Credential id, base64url
     */
    id: string;
    /**
     * Credential id, base64url
     */
    rawId: string;
    /**
     * Always `public-key`
     */
    type: 'public-key';
    /**
     * Whether the authenticator is part of the device
     */
    authenticatorAttachment?: 'platform' | 'cross-platform' | null;
    /**
     * No extension is requested; ignored
     */
    clientExtensionResults: {
        /**
         * Credential properties
         */
        credProps?: {
            /**
             * Whether the credential can be found without a name
             */
            rk?: boolean;
        };
    };
    /**
     * Answer of the authenticator
     */
    response: {
        /**
         * Client data, base64url
         */
        clientDataJSON: string;
        /**
         * Authenticator data, base64url
         */
        authenticatorData: string;
        /**
         * Signature, base64url
         */
        signature: string;
        /**
         * User handle, base64url
         */
        userHandle?: string | null;
    };
};

export type PasskeyCreated = {
    /**
     * Credential id, base64url
     */
    id: string;
    /**
     * Credential id, base64url
     */
    rawId: string;
    /**
     * Always `public-key`
     */
    type: 'public-key';
    /**
     * Whether the authenticator is part of the device
     */
    authenticatorAttachment?: 'platform' | 'cross-platform' | null;
    /**
     * No extension is requested; ignored
     */
    clientExtensionResults: {
        /**
         * Credential properties
         */
        credProps?: {
            /**
             * Whether the credential can be found without a name
             */
            rk?: boolean;
        };
    };
    /**
     * Answer of the authenticator
     */
    response: {
        /**
         * Client data, base64url
         */
        clientDataJSON: string;
        /**
         * Attestation object, base64url
         */
        attestationObject: string;
        /**
         * How the authenticator can be reached
         */
        transports?: Array<string>;
        /**
         * Authenticator data, base64url
         */
        authenticatorData?: string;
        /**
         * Public key (SPKI), base64url
         */
        publicKey?: string | null;
        /**
         * COSE algorithm number
         */
        publicKeyAlgorithm?: number;
    };
};

export type PasskeyCreation = {
    rp: {
        id: string;
        name: string;
    };
    user: {
        id: string;
        name: string;
        displayName: string;
    };
    challenge: string;
    pubKeyCredParams: Array<{
        type: 'public-key';
        alg: number;
    }>;
    timeout: number;
    excludeCredentials: Array<{
        id: string;
        type: 'public-key';
        transports?: Array<string>;
    }>;
    authenticatorSelection: {
        residentKey: 'required';
        requireResidentKey: true;
        userVerification: 'required';
    };
    attestation: 'none';
};

export type PasskeyRequest = {
    rpId: string;
    challenge: string;
    timeout: number;
    allowCredentials?: Array<{
        id: string;
        type: 'public-key';
        transports?: Array<string>;
    }>;
    userVerification: 'required';
};

export type PasskeySummary = {
    passkeyId: Id;
    name: string;
    createdAt: Instant;
    lastUsedAt: Instant | null;
};

export type Passkeys = {
    items: Array<PasskeySummary>;
};

/**
 * How long a period of the statistics is
 */
export type PeriodLength = 'month' | 'quarter' | 'year';

export type PersonAccesses = {
    items: Array<{
        day: Date;
        kind: AccessKind;
        action: 'company.create' | 'company.change' | 'plan.change' | 'feature.switch' | 'member.invite' | 'member.join' | 'member.change' | 'member.list' | 'invitation.list' | 'invitation.withdraw' | 'support.issue' | 'support.redeem' | 'support.revoke' | 'support.refuse' | 'support.act' | 'audit.read' | 'account.change' | 'password.change' | 'password.reset' | 'session.open' | 'session.end' | 'session.disown' | 'session.refuse' | 'session.revoke_family' | 'step_up.grant' | 'second_factor.add' | 'second_factor.remove' | 'second_factor.reset' | 'second_factor.ask_reset' | 'recovery_code.renew' | 'recovery_code.use' | 'resource.create' | 'resource.change' | 'closures.set' | 'closures.import' | 'category.create' | 'category.change' | 'category.order' | 'service.create' | 'service.change' | 'provider.create' | 'provider.change' | 'schedule.set' | 'booking.book' | 'booking.read' | 'booking.list' | 'agenda.read' | 'booking.policies' | 'booking.reschedule' | 'booking.cancel' | 'booking.confirm' | 'booking.decline' | 'booking.arrive' | 'booking.complete' | 'booking.reopen' | 'booking.no_show' | 'booking.settings' | 'statistics.length' | 'feed.make' | 'feed.revoke' | 'policy.draft' | 'policy.publish' | 'client.create' | 'client.record' | 'client.read' | 'client.list' | 'client.change' | 'client.merge' | 'client.import' | 'client.export' | 'client.unmerge' | 'client.restrict' | 'client.unrestrict' | 'client.restrictions' | 'access.list' | 'person.export' | 'request.make' | 'request.read' | 'request.change' | 'consent.give' | 'consent.withdraw' | 'consent.read' | 'client.set_password' | 'delivery.list' | 'delivery.retry' | 'message.choose' | 'message.reply' | 'message.settings' | 'campaign.create' | 'campaign.change' | 'campaign.preview' | 'campaign.test' | 'campaign.start' | 'campaign.stop' | 'campaign.exclusions' | 'note.list' | 'note.add' | 'note.settings' | 'chart.open' | 'chart.create' | 'chart.hide' | 'attachment.add' | 'attachment.look' | 'attachment.open' | 'key.list' | 'key.offer' | 'key.open' | 'key.change' | 'key.rotate' | 'practitioner.list' | 'practitioner.set' | 'practitioner.choose' | 'glass.break' | 'glass.list' | 'form.set' | 'intake.list' | 'intake.open' | 'intake.move' | 'hold.set' | 'person.erase' | 'person.sweep' | 'erasure.certificate' | 'retention.rule' | 'erasure.request' | 'erasure.list' | 'erasure.read' | 'subscriber.add' | 'subscriber.remove' | 'subscriber.rotate' | 'record.deny';
        actorKind: string;
        actorId: string;
        /**
         * The reason that was given, if one is asked for
         */
        reason: string | null;
        times: number;
        last: Instant;
        /**
         * Name of the member, if it was one
         */
        name: string | null;
    }>;
};

export type PersonKind = 'client' | 'provider';

export type PersonRequest = {
    id: Id;
    subject: 'client' | 'member' | 'provider';
    personId: Id;
    kind: RequestKind;
    law: RequestLaw;
    state: RequestState;
    /**
     * What the person wrote
     */
    text: string | null;
    receivedAt: Instant;
    dueAt: Instant;
    extended: boolean;
    identity: IdentityProof;
    refusal: RequestRefusalReason | null;
    /**
     * What the practice answered
     */
    answer: string | null;
    /**
     * The person’s disagreement with a refusal, kept with the record
     */
    statement: string | null;
    closedAt: Instant | null;
    version: Version;
};

export type PersonRequestInFull = {
    id: Id;
    subject: 'client' | 'member' | 'provider';
    personId: Id;
    kind: RequestKind;
    law: RequestLaw;
    state: RequestState;
    /**
     * What the person wrote
     */
    text: string | null;
    receivedAt: Instant;
    dueAt: Instant;
    extended: boolean;
    identity: IdentityProof;
    refusal: RequestRefusalReason | null;
    /**
     * What the practice answered
     */
    answer: string | null;
    /**
     * The person’s disagreement with a refusal, kept with the record
     */
    statement: string | null;
    closedAt: Instant | null;
    version: Version;
    log: Array<{
        step: 'received' | 'identity_proven' | 'extended' | 'fulfilled' | 'refused' | 'statement' | 'told_due' | 'told_late';
        at: Instant;
        byKind: string;
        byId: string | null;
    }>;
};

export type PersonRequests = {
    items: Array<PersonRequest>;
    next?: string;
};

export type PersonalData = {
    madeAt: Instant;
    manifest: Array<{
        service: 'auth' | 'booking' | 'clients' | 'medical' | 'notifications' | 'retention';
        table: string;
        rows: number;
    }>;
    hint: string;
    services: Array<{
        service: 'auth' | 'booking' | 'clients' | 'medical' | 'notifications' | 'retention';
        tables: Array<{
            table: string;
            rows: Array<{
                [key: string]: unknown;
            }>;
        }>;
    }>;
};

/**
 * Phone number, E.164
 */
export type Phone = string;

/**
 * What the company subscribed to
 */
export type Plan = 'free' | 'basic' | 'standard' | 'premium';

export type Policies = {
    items: Array<Policy>;
    next?: string;
};

export type Policy = {
    id: Id;
    kind: PolicyKind;
    locale: Locale;
    number: Version;
    hash: string;
    publishedAt: Instant;
};

/**
 * The text line by line; `from` is null for the first version
 */
export type PolicyChanges = {
    from: Version | null;
    to: Version;
    asksAgain: boolean;
    lines: Array<PolicyLine>;
};

export type PolicyDraft = {
    kind: PolicyKind;
    locale: Locale;
    text: string;
    html: string;
    /**
     * How readable the text is: Gulpease in Italian, Flesch reading ease in English; null without words
     */
    readability: number | null;
    version: Version;
};

/**
 * `text` is the Markdown that was hashed; `html` is rendered from it and sanitised.
 */
export type PolicyInFull = {
    id: Id;
    kind: PolicyKind;
    locale: Locale;
    number: Version;
    hash: string;
    publishedAt: Instant;
    text: string;
    html: string;
};

/**
 * Kind of policy
 */
export type PolicyKind = 'terms' | 'privacy' | 'cancellation';

export type PolicyLine = {
    kind: 'same' | 'removed' | 'added';
    text: string;
};

/**
 * Where clients go
 */
export type PostalAddress = {
    /**
     * Street and number
     */
    street: string;
    postalCode?: string;
    city: string;
    /**
     * Province or state, as locals write it
     */
    area?: string;
    country: Country;
};

/**
 * Where clients go
 */
export type PostalAddressInput = {
    /**
     * Street and number
     */
    street: string;
    postalCode?: string;
    city: string;
    /**
     * Province or state, as locals write it
     */
    area?: string;
    country: Country;
};

export type Practitioner = {
    userId: Id;
    /**
     * Whose visits open charts to this member
     */
    providerId: Id | null;
    /**
     * May ask for the charts of every client
     */
    allClients: boolean;
    /**
     * Whether the member works with notes
     */
    active: boolean;
    version: Version;
};

export type Practitioners = {
    items: Array<Practitioner>;
    next?: string;
};

export type PrintReason = 'at_desk' | 'by_post' | 'representative' | 'authority';

/**
 * RFC 9457 problem details. `code` is a documented refusal; `errors` names fields and never contains values.
 */
export type Problem = {
    type: string;
    /**
     * English, and the same for every answer with this code.
     */
    title: string;
    status: number;
    code: 'invalid_input' | 'malformed_request' | 'request_timeout' | 'headers_too_large' | 'malformed_body' | 'body_too_large' | 'unsupported_media_type' | 'cross_site' | 'cookie_cross_site' | 'method_not_allowed' | 'not_found' | 'not_authenticated' | 'forbidden' | 'too_many_requests' | 'unavailable' | 'internal' | 'idempotency_key_required' | 'idempotency_key_invalid' | 'idempotency_key_reused' | 'already_done' | 'if_match_required' | 'stale_version' | 'cursor_invalid' | 'credentials_wrong' | 'password_short' | 'password_personal' | 'password_common' | 'session_ended' | 'session_idle' | 'refresh_reused' | 'step_up_required' | 'second_factor_required' | 'second_factor_wrong' | 'second_factor_due' | 'second_factor_off' | 'passkey_invalid' | 'passkey_known' | 'too_many_passkeys' | 'ticket_invalid' | 'enrolment_unknown' | 'mail_link_invalid' | 'subscriber_key_wrong' | 'subscriber_exists' | 'slug_taken' | 'operator_exists' | 'operator_unknown' | 'support_code_refused' | 'member_exists' | 'last_owner' | 'plan_required' | 'feature_off' | 'feature_conflict' | 'feature_needs' | 'feature_unavailable' | 'quota_reached' | 'embed_refused' | 'company_unknown' | 'slot_taken' | 'slot_in_past' | 'slot_too_soon' | 'slot_beyond_horizon' | 'slot_off_grid' | 'slot_closed' | 'day_full' | 'not_offered' | 'range_too_long' | 'time_zone_unknown' | 'intervals_overlap' | 'hold_exists' | 'hold_expired' | 'hold_limit' | 'booking_limit' | 'same_time' | 'state_forbids' | 'too_late' | 'mark_final' | 'not_yet' | 'policies_missing' | 'terms_not_accepted' | 'terms_outdated' | 'link_invalid' | 'signature_wrong' | 'session_full' | 'resource_taken' | 'requirement_impossible' | 'interval_backward' | 'country_unknown' | 'list_full' | 'draft_empty' | 'policy_too_complex' | 'policy_unchanged' | 'ciphertext_invalid' | 'keys_missing' | 'keys_outdated' | 'roster_conflict' | 'rotation_unfinished' | 'already_there' | 'chart_unknown' | 'note_conflict' | 'audience_fixed' | 'too_many_uploads' | 'attachment_incomplete' | 'question_invalid' | 'intake_unknown' | 'intake_answered' | 'bookings_upcoming' | 'erasure_open' | 'client_erased' | 'import_unknown' | 'import_running' | 'import_incomplete' | 'merge_with_itself' | 'merge_unknown' | 'delivery_final' | 'segment_forbidden' | 'campaign_begun' | 'request_closed' | 'request_not_refused' | 'request_extended' | 'request_overdue' | 'identity_unproven' | 'refusal_incomplete' | 'received_in_future' | 'restricted' | 'client_unknown' | 'contact_expired';
    correlationId: string;
    /**
     * For the reader, in the language of `Content-Language`.
     */
    detail?: string;
    errors?: Array<FieldError>;
    /**
     * `too_late`: until when the change was possible online.
     */
    deadline?: Instant;
    /**
     * `slot_taken` and the like, for visitors: the nearest free times, the nearest first.
     */
    nearest?: Array<{
        startsAt: Instant;
        providerId: Id;
    }>;
    /**
     * `plan_required`: the plans that include it.
     */
    plans?: Array<Plan>;
};

/**
 * What one table stores about persons, why and how long
 */
export type ProcessingActivity = {
    table: string;
    persons: Array<'client' | 'member' | 'provider' | 'operator'>;
    purpose: 'booking' | 'care' | 'account' | 'security' | 'messages' | 'proof' | 'operation';
    basis: 'contract' | 'legal_obligation' | 'legitimate_interest' | 'consent';
    categories: Array<'identifier' | 'contact' | 'credential' | 'health' | 'schedule' | 'preference' | 'operational' | 'statistic'>;
    retention: StoredUntil;
    /**
     * Whether contact data is ciphertext in the database
     */
    sealed: boolean;
    service: 'auth' | 'booking' | 'clients' | 'medical' | 'notifications' | 'retention';
};

/**
 * Record of processing (GDPR article 30)
 */
export type ProcessingRecord = {
    madeAt: Instant;
    controller: {
        address?: PostalAddress;
        phone?: Phone;
        email?: Email;
        name: string;
    };
    activities: Array<ProcessingActivity>;
    processors: Array<Processor>;
};

export type Processor = {
    task: ProcessorTask;
    /**
     * Name of the machine; null: that of the installation itself, or a folder there
     */
    host: string | null;
};

export type ProcessorTask = 'database' | 'events' | 'mail' | 'sms' | 'audit_copies' | 'audit_witness';

export type Processors = {
    items: Array<Processor>;
};

/**
 * The access token opens the routes about your data and your requests, for 15 minutes.
 */
export type ProvenPerson = {
    accessToken: string;
    expiresAt: Instant;
    companyId: Id;
    kind: 'client' | 'member' | 'provider';
    personId: Id;
};

export type Provider = {
    id: Id;
    /**
     * Mailbox for a link to the provider’s own data; never public
     */
    email: Email | null;
    displayName: string;
    timeZone: TimeZone;
    title: string | null;
    about: string | null;
    languages: Array<Language>;
    priority: number;
    active: boolean;
    serviceIds: Array<Id>;
    prices: Array<{
        serviceId: Id;
        price: Money;
    }>;
    version: Version;
};

export type Providers = {
    items: Array<Provider>;
    next?: string;
};

export type PublicKeys = {
    keys: Array<{
        kty: 'EC';
        crv: 'P-256';
        x: string;
        y: string;
        kid: string;
        alg: 'ES256';
        use: 'sig';
    }>;
};

export type PublishedPolicy = {
    id: Id;
    kind: PolicyKind;
    locale: Locale;
    number: Version;
    hash: string;
    publishedAt: Instant;
    /**
     * How readable the text is: Gulpease in Italian, Flesch reading ease in English; null without words
     */
    readability: number | null;
};

export type RecordRequest = {
    /**
     * As whom the practice knows the person
     */
    subject: 'client' | 'member' | 'provider';
    personId: Id;
    kind: RequestKind;
    /**
     * What is to be corrected, erased or sent, in your words
     */
    text?: string;
    /**
     * By default as the kind and the features of the company say
     */
    law?: RequestLaw;
    /**
     * When it arrived, if not now
     */
    receivedAt?: Instant;
    /**
     * `desk`: the person showed a document
     */
    identity: 'none' | 'desk';
};

/**
 * B3: ten single-use codes; shown only once
 */
export type RecoveryCodes = {
    recoveryCodes: Array<string>;
};

export type RedeemSupportCode = {
    /**
     * The code as shown
     */
    code: string;
};

export type RefreshClient = {
    /**
     * The refresh token, which works once; left out when it is in the cookie
     */
    refreshToken: string;
};

/**
 * `not_coming`: the client answered NO. `stop_or_cancel`: they wrote CANCEL or the like, so SMS have stopped; ask whether they meant the visit. `stop_unclear`: the text contained a stop word, so SMS have stopped for now. `other`: something else. Texts are not stored.
 */
export type ReplyKind = 'not_coming' | 'stop_or_cancel' | 'stop_unclear' | 'other';

/**
 * Rates of a month
 */
export type ReportRate = {
    month: Month;
    /**
     * The service or provider; null: all of them
     */
    id: Id | null;
    /**
     * No-shows among completed and missed, 0 to 1
     */
    noShowRate: number | null;
    /**
     * Completed minutes as a share of the minutes open in the current schedule
     */
    utilisation: number | null;
};

/**
 * Live bookings of a month by status
 */
export type ReportRow = {
    month: Month;
    /**
     * The service or provider; null: all of them
     */
    id: Id | null;
    status: 'pending' | 'confirmed' | 'arrived' | 'completed' | 'no_show' | 'cancelled';
    bookings: number;
    minutes: number;
    /**
     * Of completed bookings, for each currency
     */
    revenue: Array<Money>;
    /**
     * Average time from booking to start
     */
    leadMinutes: number;
};

/**
 * What is asked for
 */
export type RequestKind = 'access' | 'access_log' | 'rectification' | 'erasure' | 'restriction' | 'objection' | 'portability';

/**
 * The law that sets the due date
 */
export type RequestLaw = 'gdpr' | 'it_access_log' | 'hipaa';

export type RequestRefusalReason = 'unfounded' | 'excessive' | 'law_keeps_data' | 'rights_of_others' | 'record_is_right' | 'not_identified';

export type RequestState = 'open' | 'fulfilled' | 'refused';

/**
 * Ends all sessions and starts none. If a second factor is on, the next sign-in requires it.
 */
export type ResetPassword = {
    /**
     * The secret of the mailed link
     */
    token: string;
    /**
     * B1: at least 15 characters, or 12 with a second factor on. Common and breached passwords, and those built from your name, address or company, are refused.
     */
    password: string;
};

export type Resource = {
    id: Id;
    kind: ResourceKind;
    name: string;
    active: boolean;
    version: Version;
};

/**
 * What kind of resource it is
 */
export type ResourceKind = 'room' | 'device';

export type Resources = {
    items: Array<Resource>;
    next?: string;
};

/**
 * `until`: when it was lifted; null while it applies
 */
export type Restriction = {
    clientId: Id;
    reason: RestrictionReason;
    since: Instant;
    until: Instant | null;
    version: Version;
};

/**
 * Why processing is restricted (GDPR 18(1), 21)
 */
export type RestrictionReason = 'accuracy_contested' | 'unlawful' | 'legal_claims' | 'objection' | 'erasure';

export type Restrictions = {
    items: Array<Restriction>;
    next?: string;
};

export type Retained = {
    what: 'notes' | 'booking_history' | 'audit' | 'deliveries' | 'tombstone';
    basis: 'legal_hold' | 'retention_period' | 'legal_obligation' | 'legitimate_interest';
    until: Date | null;
};

export type RetentionPreview = {
    /**
     * Clients that would be erased now
     */
    due: number;
    /**
     * Clients kept because a booking is not over
     */
    upcoming: number;
    /**
     * Clients kept because the days have not passed
     */
    recent: number;
};

export type RetentionRule = {
    /**
     * `null`: no rule was set yet
     */
    days: number | null;
    /**
     * A run that would erase more clients stops and erases none
     */
    mostAtOnce: number;
    /**
     * No client is erased before; 24 hours after a change
     */
    effectiveAt: Instant | null;
    lastRunAt: Instant | null;
    stopped: 'clock' | 'number' | null;
    version: Version;
};

export type RosterAppended = {
    seq: number;
    epoch: number;
};

export type RotationWrap = {
    chartId: Id;
    clientId: Id;
    /**
     * Generation of the chart key
     */
    gen: number;
    /**
     * Epoch of the vault that it is sealed to
     */
    epoch: number;
    version: Version;
    /**
     * An age file in base64
     */
    file: string;
};

export type RotationWraps = {
    items: Array<RotationWrap>;
    next?: string;
    /**
     * Chart keys still sealed to this epoch
     */
    left: number;
};

export type Schedule = {
    providerId: Id;
    weekly: Array<{
        weekday: number;
        from: TimeOfDay;
        to: TimeOfDay;
    }>;
    breaks: Array<{
        weekday: number;
        from: TimeOfDay;
        to: TimeOfDay;
    }>;
    specialDays: Array<{
        date: Date;
        intervals: Array<{
            from: TimeOfDay;
            to: TimeOfDay;
        }>;
    }>;
    timeOff: Array<{
        from: Instant;
        to: Instant;
    }>;
    version: Version;
};

export type SealedAttachment = {
    id: Id;
    chartId: Id;
    bytes: number;
    /**
     * Bytes of each part but the last
     */
    chunkBytes: number;
    /**
     * Parts not received yet; empty when it is complete
     */
    missing: Array<number>;
};

export type SealedNote = {
    seq: number;
    authorId: Id;
    at: Instant;
    /**
     * An age file in base64
     */
    file: string;
};

export type SealedNotes = {
    items: Array<SealedNote>;
    more: boolean;
};

export type SearchClients = {
    /**
     * Text in Markdown
     */
    text: string;
    /**
     * `next` of the page before
     */
    cursor?: string;
    /**
     * Largest number of clients in the answer
     */
    limit?: number;
};

/**
 * `required` says whether the feature `two_factor_required` is on
 */
export type SecondFactorGrace = {
    graceDays: number;
    required: boolean;
    version: Version;
};

export type SecondFactorNeeded = {
    secondFactor: {
        /**
         * Valid only for `POST /v1/sessions/second-factor`
         */
        ticket: string;
        methods: Array<'totp' | 'passkey' | 'recovery_code'>;
        expiresAt: string;
    };
};

export type SecondFactors = {
    /**
     * Whether an authenticator app is on
     */
    totp: boolean;
    passkeys: number;
    recoveryCodesLeft: number;
    /**
     * B11: whether the company requires one
     */
    required: boolean;
    /**
     * B11: the deadline to enrol; null if a second factor is on or none is required
     */
    dueAt: Instant | null;
};

export type SecondFactorsReset = {
    /**
     * Whether the factors were removed. `false`: the member also belongs to other companies, so each of them must request the reset within seven days. The request is void as soon as the member uses a second factor.
     */
    removed: boolean;
};

export type SecondStepOptions = {
    /**
     * The ticket from the first step
     */
    ticket: string;
};

/**
 * Without `refreshToken` and `deviceToken` when they are in cookies.
 */
export type SessionResponse = {
    accessToken: string;
    expiresAt: Instant;
    refreshToken?: string;
    sessionId: Id;
    companyId: Id;
    userId: Id;
    role: 'owner' | 'admin' | 'reception' | 'provider' | 'viewer';
    /**
     * B11: a second factor must be enrolled first
     */
    enrolling?: true;
    /**
     * Store it on this device and send it when this person signs in again
     */
    deviceToken?: string;
};

export type SessionSummary = {
    sessionId: Id;
    startedAt: Instant;
    lastSeenAt: Instant;
    current: boolean;
};

export type Sessions = {
    items: Array<SessionSummary>;
};

export type SetBookingSettings = {
    /**
     * How long a request waits for the office before it lapses
     */
    pendingMinutes: number;
    /**
     * A visit counts as completed this long after its end
     */
    completeAfterMinutes: number;
    /**
     * How long staff can correct how a visit ended
     */
    correctionDays?: number;
    /**
     * How many upcoming bookings one guest or one email address can have made online.
     */
    bookingsPerGuest?: number;
};

export type SetClientPassword = {
    /**
     * B1: at least 15 characters, or 12 with a second factor on. Common and breached passwords, and those built from your name, address or company, are refused.
     */
    password: string;
    /**
     * The present password
     */
    current?: string;
};

export type SetClosures = {
    /**
     * The whole list: what is missing is removed
     */
    items: Array<{
        from: Date;
        to: Date;
        /**
         * Name
         */
        name?: string | null;
        /**
         * The public holiday this closure was imported from
         */
        holiday?: {
            /**
             * ISO 3166-1 code, two letters
             */
            country: string;
            /**
             * ISO 3166-2 code within the country
             */
            region: string | null;
        } | null;
    }>;
};

export type SetMedicalSettings = {
    /**
     * For which notes are kept after the last one, at least
     */
    retentionYears: number;
};

export type SetMessageSettings = {
    /**
     * Minutes before the appointment, one reminder each
     */
    reminderMinutes: Array<number>;
    /**
     * Services with other reminders than the company’s
     */
    serviceReminders: Array<{
        serviceId: Id;
        /**
         * Minutes before the appointment, one reminder each
         */
        reminderMinutes: Array<number>;
    }>;
    /**
     * Local time of the appointment in which no reminder is sent. It waits for their end; one that would then come after half of its time is skipped.
     */
    quietHours: {
        from: TimeOfDay;
        until: TimeOfDay;
    } | null;
    sms?: SmsSettingsInput;
    /**
     * Whether reminders ask the client to answer “I will come”
     */
    askToConfirm: boolean;
};

/**
 * How long periods of the statistics are
 */
export type SetPeriodLength = {
    length: PeriodLength;
};

export type SetRetentionRule = {
    /**
     * Days after the end of the last booking
     */
    days: number;
    /**
     * A run that would erase more clients stops and erases none
     */
    mostAtOnce?: number;
};

/**
 * A1: the response is the same for known and unknown addresses and for free and taken slugs. The password is chosen with the mailed link.
 */
export type SignUp = {
    email: Email;
    /**
     * Name
     */
    name: string;
    /**
     * Name of the practice
     */
    companyName: string;
    slug: Slug;
    locale: Locale;
    timeZone: TimeZone;
};

/**
 * Bookable times of a day. A start is `date`, `T`, a time and `offset` in a row: `2026-03-03T09:00+01:00`. A day on which clocks change can come twice, with both offsets.
 */
export type SlotDay = {
    date: string;
    /**
     * `Z`; with `timeZone`, the offset of that zone
     */
    offset: string;
    /**
     * `HH:MM`, ascending
     */
    times: Array<string>;
    /**
     * For groups: the free seats at each time
     */
    seats?: Array<number>;
};

/**
 * Bookable times by provider and day; days without any are left out.
 */
export type Slots = {
    durationMinutes: number;
    providers: Array<{
        providerId: Id;
        days: Array<SlotDay>;
    }>;
    next?: string;
};

/**
 * Short name of a company, as in the address of its booking page
 */
export type Slug = string;

/**
 * `off`: never by SMS. `on_request`: to clients who asked for SMS or have no mail address. `preferred`: to all with a confirmed number; others get a mail.
 */
export type SmsMode = 'off' | 'on_request' | 'preferred';

/**
 * G10: messages by SMS; they need the feature `sms`
 */
export type SmsSettings = {
    /**
     * Confirmations, changes and cancellations
     */
    booking: SmsMode;
    /**
     * Reminders
     */
    reminder: SmsMode;
    /**
     * Countries of the numbers that get SMS; empty for the company’s own only
     */
    countries: Array<Country>;
};

/**
 * G10: messages by SMS; they need the feature `sms`
 */
export type SmsSettingsInput = {
    /**
     * Confirmations, changes and cancellations
     */
    booking: SmsMode;
    /**
     * Reminders
     */
    reminder: SmsMode;
    /**
     * Countries of the numbers that get SMS; empty for the company’s own only
     */
    countries: Array<Country>;
};

/**
 * Figures of a period that has ended; they never change
 */
export type StatisticPeriod = {
    firstDay: Date;
    lastDay: Date;
    /**
     * Persons by how their first booking of the period ended
     */
    persons: {
        /**
         * Number of persons, with noise: about right. Null if it could be about too few persons.
         */
        completed: number | null;
        /**
         * Number of persons, with noise: about right. Null if it could be about too few persons.
         */
        noShow: number | null;
        /**
         * Number of persons, with noise: about right. Null if it could be about too few persons.
         */
        cancelled: number | null;
    };
    /**
     * Share of persons who did not come, 0 to 1, computed from the published figures
     */
    noShowRate: number | null;
    /**
     * Appointments that took place, at most four for each person, with noise
     */
    appointments: number | null;
    /**
     * Persons who came, for each entry of the catalogue in the period
     */
    services: Array<{
        id: Id;
        /**
         * Number of persons, with noise: about right. Null if it could be about too few persons.
         */
        persons: number | null;
    }>;
    /**
     * Persons who came, for each entry of the catalogue in the period
     */
    providers: Array<{
        id: Id;
        /**
         * Number of persons, with noise: about right. Null if it could be about too few persons.
         */
        persons: number | null;
    }>;
};

/**
 * C17: periods that have ended, published once, with noise. No erasure changes a figure.
 */
export type Statistics = {
    open: OpenPeriod;
    /**
     * Newest first, at most 24
     */
    periods: Array<StatisticPeriod>;
    /**
     * 19 of 20 figures are at most this far from the exact number
     */
    margins: {
        persons: number;
        appointments: number;
    };
};

/**
 * B8: confirms the password, and one second factor if one is on, for one purpose
 */
export type StepUp = {
    /**
     * Password
     */
    password: string;
    /**
     * What the step-up is for
     */
    purpose: 'records' | 'client_records' | 'soap_keys' | 'second_factor' | 'support_code' | 'password' | 'members' | 'protections';
    /**
     * Six-digit code of the authenticator app (RFC 6238)
     */
    code?: string;
    /**
     * Upper or lower case, with or without dashes
     */
    recoveryCode?: string;
    passkey?: PasskeyAssertion;
};

/**
 * Send it as `X-Step-Up`. Valid for five minutes, in this session and for this purpose, any number of times.
 */
export type StepUpGrant = {
    stepUpToken: string;
    purpose: 'records' | 'client_records' | 'soap_keys' | 'second_factor' | 'support_code' | 'password' | 'members' | 'protections';
    expiresAt: Instant;
};

/**
 * `parent`: with the row that it belongs to
 */
export type StoredUntil = {
    until: 'erasure' | 'company_end' | 'parent';
} | {
    days: number;
    /**
     * The column with the time
     */
    after: string;
};

export type Subscriber = {
    id: Id;
    name: string;
    createdAt: Instant;
    /**
     * How far it has read; null while that cannot be seen
     */
    delivery: {
        /**
         * Events that it has not acknowledged
         */
        waiting: number;
        lastAckAt: Instant | null;
    } | null;
};

export type SubscriberPass = {
    accessToken: string;
    expiresAt: Instant;
};

export type Subscribers = {
    items: Array<Subscriber>;
};

/**
 * The code is shown only once.
 */
export type SupportCode = {
    grantId: Id;
    code: string;
    scope: SupportScope;
    expiresAt: Instant;
};

/**
 * `open`: not used yet. `inside`: the operator has access now.
 */
export type SupportGrant = {
    grantId: Id;
    operator: Email;
    scope: SupportScope;
    state: 'open' | 'inside' | 'left' | 'expired' | 'revoked';
    issuedAt: Instant;
    expiresAt: Instant;
    redeemedAt: Instant | null;
};

export type SupportGrants = {
    items: Array<SupportGrant>;
};

/**
 * What the vendor may see
 */
export type SupportScope = 'settings:read';

export type SupportSession = {
    accessToken: string;
    expiresAt: Instant;
    sessionId: Id;
    companyId: Id;
    grantId: Id;
    scope: SupportScope;
};

/**
 * Local time; `24:00` is the end of the day
 */
export type TimeOfDay = string;

/**
 * IANA name of a time zone
 */
export type TimeZone = string;

export type TotpEnrolment = {
    /**
     * Base32 (RFC 4648), 160 bits; shown only once
     */
    secret: string;
    /**
     * The secret as an `otpauth://` link
     */
    link: string;
    /**
     * The link as a QR code (SVG with paths only)
     */
    qrSvg: string;
    expiresAt: Instant;
};

/**
 * Phone number; spaces and punctuation are accepted. Without `+` and country code, it is a number of the company’s country. Answers are E.164.
 */
export type TypedPhone = string;

export type UndoneMerge = {
    restored: ClientRecord;
    client: ClientRecord;
};

export type VerifiedCertificate = {
    /**
     * This installation signed exactly this text
     */
    valid: boolean;
    statement: ErasureCertificateBody | null;
};

export type VerifyCertificate = {
    /**
     * The whole text of the certificate
     */
    certificate: string;
};

/**
 * Increases by one with each change; the ETag is `"v<version>"`
 */
export type Version = number;

/**
 * `public`: on the booking page; `link`: for those with the link; `internal`: for staff
 */
export type Visibility = 'public' | 'link' | 'internal';

export type WaitingIntake = {
    id: Id;
    bookingId: Id;
    clientId: Id;
    serviceId: Id;
    formVersion: number;
    epoch: number;
    bytes: number;
    at: Instant;
};

export type WaitingIntakes = {
    items: Array<WaitingIntake>;
    next?: string;
};

export type WrapAdded = {
    gen: number;
    epoch: number;
    version: Version;
};

export type WrapReplaced = {
    gen: number;
    epoch: number;
    version: Version;
};

export type RequestClientLinkData = {
    body: {
        email: Email;
    };
    path: {
        /**
         * Short name of a company, as in the address of its booking page
         */
        slug: Slug;
    };
    query?: never;
    url: '/v1/pages/{slug}/client-links';
};

export type RequestClientLinkErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_found`: The resource does not exist. `company_unknown`: No company uses this slug.
     */
    404: Problem & {
        code?: 'not_found' | 'company_unknown';
    };
    /**
     * `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'feature_off';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RequestClientLinkError = RequestClientLinkErrors[keyof RequestClientLinkErrors];

export type RequestClientLinkResponses = {
    /**
     * Done
     */
    202: {
        [key: string]: unknown;
    };
};

export type RequestClientLinkResponse = RequestClientLinkResponses[keyof RequestClientLinkResponses];

export type AdmitGuestData = {
    body?: never;
    headers?: {
        /**
         * Sent by browsers: the page that asks
         */
        Origin?: string;
    };
    path: {
        /**
         * Short name of a company, as in the address of its booking page
         */
        slug: Slug;
    };
    query?: never;
    url: '/v1/pages/{slug}/guests';
};

export type AdmitGuestErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `embed_refused`: The practice has not listed this web site. Open its own booking page.
     */
    403: Problem & {
        code?: 'embed_refused';
    };
    /**
     * `not_found`: The resource does not exist. `company_unknown`: No company uses this slug.
     */
    404: Problem & {
        code?: 'not_found' | 'company_unknown';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AdmitGuestError = AdmitGuestErrors[keyof AdmitGuestErrors];

export type AdmitGuestResponses = {
    /**
     * Done
     */
    201: GuestPass;
};

export type AdmitGuestResponse = AdmitGuestResponses[keyof AdmitGuestResponses];

export type CompanyPageData = {
    body?: never;
    path: {
        /**
         * Short name of a company, as in the address of its booking page
         */
        slug: Slug;
    };
    query?: never;
    url: '/v1/pages/{slug}';
};

export type CompanyPageErrors = {
    /**
     * `not_found`: The resource does not exist. `company_unknown`: No company uses this slug.
     */
    404: Problem & {
        code?: 'not_found' | 'company_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CompanyPageError = CompanyPageErrors[keyof CompanyPageErrors];

export type CompanyPageResponses = {
    /**
     * Done
     */
    200: CompanyPage;
};

export type CompanyPageResponse = CompanyPageResponses[keyof CompanyPageResponses];

export type RequestDataLinkData = {
    body: {
        email: Email;
        /**
         * As whom the practice knows you
         */
        kind: 'client' | 'member' | 'provider';
    };
    path: {
        /**
         * Short name of a company, as in the address of its booking page
         */
        slug: Slug;
    };
    query?: never;
    url: '/v1/pages/{slug}/data-links';
};

export type RequestDataLinkErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_found`: The resource does not exist. `company_unknown`: No company uses this slug.
     */
    404: Problem & {
        code?: 'not_found' | 'company_unknown';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RequestDataLinkError = RequestDataLinkErrors[keyof RequestDataLinkErrors];

export type RequestDataLinkResponses = {
    /**
     * Done
     */
    202: {
        [key: string]: unknown;
    };
};

export type RequestDataLinkResponse = RequestDataLinkResponses[keyof RequestDataLinkResponses];

export type ListOfferedProvidersData = {
    body?: never;
    headers?: {
        /**
         * Secret of a service with visibility `link`
         */
        'X-Service-Access'?: string;
    };
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * Id of a service
         */
        serviceId?: Id;
    };
    url: '/v1/catalog/providers';
};

export type ListOfferedProvidersErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListOfferedProvidersError = ListOfferedProvidersErrors[keyof ListOfferedProvidersErrors];

export type ListOfferedProvidersResponses = {
    /**
     * Done
     */
    200: OfferedProviders;
};

export type ListOfferedProvidersResponse = ListOfferedProvidersResponses[keyof ListOfferedProvidersResponses];

export type ListOfferedServicesData = {
    body?: never;
    headers?: {
        /**
         * Secret of a service with visibility `link`
         */
        'X-Service-Access'?: string;
    };
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/catalog/services';
};

export type ListOfferedServicesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListOfferedServicesError = ListOfferedServicesErrors[keyof ListOfferedServicesErrors];

export type ListOfferedServicesResponses = {
    /**
     * Done
     */
    200: OfferedServices;
};

export type ListOfferedServicesResponse = ListOfferedServicesResponses[keyof ListOfferedServicesResponses];

export type ReadOfferedServiceData = {
    body?: never;
    headers?: {
        /**
         * Secret of a service with visibility `link`
         */
        'X-Service-Access'?: string;
    };
    path: {
        /**
         * UUID
         */
        serviceId: Id;
    };
    query?: never;
    url: '/v1/catalog/services/{serviceId}';
};

export type ReadOfferedServiceErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadOfferedServiceError = ReadOfferedServiceErrors[keyof ReadOfferedServiceErrors];

export type ReadOfferedServiceResponses = {
    /**
     * Done
     */
    200: OfferedService;
};

export type ReadOfferedServiceResponse = ReadOfferedServiceResponses[keyof ReadOfferedServiceResponses];

export type ExplainSlotData = {
    body?: never;
    path?: never;
    query: {
        /**
         * UUID
         */
        serviceId: Id;
        /**
         * UUID
         */
        providerId: Id;
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        startsAt: Instant;
        /**
         * The booking to move (staff, or its client): returns the times it can move to, including its own.
         */
        bookingId?: Id;
    };
    url: '/v1/slots/explanation';
};

export type ExplainSlotErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this.
     */
    409: Problem & {
        code?: 'state_forbids';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExplainSlotError = ExplainSlotErrors[keyof ExplainSlotErrors];

export type ExplainSlotResponses = {
    /**
     * Done
     */
    200: Explanation;
};

export type ExplainSlotResponse = ExplainSlotResponses[keyof ExplainSlotResponses];

export type HoldSlotData = {
    body: HoldSlot;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/holds';
};

export type HoldSlotErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `slot_taken`: This time has just been taken. `day_full`: The daily limit is reached. Choose another day. `resource_taken`: No room or device that the service needs is free at this time. `session_full`: All seats at this time are taken. `hold_exists`: The guest already holds another time. Release it first.
     */
    409: Problem & {
        code?: 'slot_taken' | 'day_full' | 'resource_taken' | 'session_full' | 'hold_exists';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key. `slot_in_past`: This time is in the past. `slot_too_soon`: This time is closer than the service's minimum notice. `slot_beyond_horizon`: This date is not open for booking yet. `slot_off_grid`: This time is not on the service's grid of start times. `slot_closed`: The provider does not work at this time, or the service does not fit into the opening hours. `not_offered`: This provider does not offer this service.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused' | 'slot_in_past' | 'slot_too_soon' | 'slot_beyond_horizon' | 'slot_off_grid' | 'slot_closed' | 'not_offered';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds. `hold_limit`: Too many times are held from this network. Try again later. `booking_limit`: There are too many upcoming bookings from this person or network. Call the practice to book more.
     */
    429: Problem & {
        code?: 'too_many_requests' | 'hold_limit' | 'booking_limit';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type HoldSlotError = HoldSlotErrors[keyof HoldSlotErrors];

export type HoldSlotResponses = {
    /**
     * Done
     */
    201: Hold;
};

export type HoldSlotResponse = HoldSlotResponses[keyof HoldSlotResponses];

export type ReleaseHoldData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        holdId: Id;
    };
    query?: never;
    url: '/v1/holds/{holdId}';
};

export type ReleaseHoldErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReleaseHoldError = ReleaseHoldErrors[keyof ReleaseHoldErrors];

export type ReleaseHoldResponses = {
    /**
     * Done
     */
    204: void;
};

export type ReleaseHoldResponse = ReleaseHoldResponses[keyof ReleaseHoldResponses];

export type SearchSlotsData = {
    body?: never;
    headers?: {
        /**
         * Secret of a service with visibility `link`
         */
        'X-Service-Access'?: string;
    };
    path?: never;
    query: {
        /**
         * UUID
         */
        serviceId: Id;
        /**
         * Id of a provider
         */
        providerId?: Id;
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        from: Instant;
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        to: Instant;
        /**
         * IANA name of the time zone in which days begin and end
         */
        timeZone?: TimeZone;
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * The booking to move (staff, or its client): returns the times it can move to, including its own.
         */
        bookingId?: Id;
    };
    url: '/v1/slots';
};

export type SearchSlotsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'state_forbids' | 'too_late';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `range_too_long`: The range is longer than allowed (366 days; 10 for an agenda), or ends before it starts. `time_zone_unknown`: This is not an IANA time zone. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'range_too_long' | 'time_zone_unknown' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SearchSlotsError = SearchSlotsErrors[keyof SearchSlotsErrors];

export type SearchSlotsResponses = {
    /**
     * Done
     */
    200: Slots;
};

export type SearchSlotsResponse = SearchSlotsResponses[keyof SearchSlotsResponses];

export type SearchSlotsAsLinesData = {
    body?: never;
    headers?: {
        /**
         * Secret of a service with visibility `link`
         */
        'X-Service-Access'?: string;
    };
    path?: never;
    query: {
        /**
         * UUID
         */
        serviceId: Id;
        /**
         * Id of a provider
         */
        providerId?: Id;
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        from: Instant;
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        to: Instant;
        /**
         * IANA name of the time zone in which days begin and end
         */
        timeZone?: TimeZone;
        /**
         * The booking to move (staff, or its client): returns the times it can move to, including its own.
         */
        bookingId?: Id;
    };
    url: '/v1/slots.ndjson';
};

export type SearchSlotsAsLinesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'state_forbids' | 'too_late';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `range_too_long`: The range is longer than allowed (366 days; 10 for an agenda), or ends before it starts. `time_zone_unknown`: This is not an IANA time zone. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'range_too_long' | 'time_zone_unknown' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SearchSlotsAsLinesError = SearchSlotsAsLinesErrors[keyof SearchSlotsAsLinesErrors];

export type SearchSlotsAsLinesResponses = {
    /**
     * Done
     */
    200: string;
};

export type SearchSlotsAsLinesResponse = SearchSlotsAsLinesResponses[keyof SearchSlotsAsLinesResponses];

export type OpenLiveTicketData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/live/tickets';
};

export type OpenLiveTicketErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenLiveTicketError = OpenLiveTicketErrors[keyof OpenLiveTicketErrors];

export type OpenLiveTicketResponses = {
    /**
     * Done
     */
    201: LiveTicket;
};

export type OpenLiveTicketResponse = OpenLiveTicketResponses[keyof OpenLiveTicketResponses];

export type ListChangesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `cursor` of an earlier answer, or of `ready`
         */
        since?: ChangeCursor;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/changes';
};

export type ListChangesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListChangesError = ListChangesErrors[keyof ListChangesErrors];

export type ListChangesResponses = {
    /**
     * Done
     */
    200: Changes;
};

export type ListChangesResponse = ListChangesResponses[keyof ListChangesResponses];

export type ListBookingsData = {
    body?: never;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * First month
         */
        from?: Instant;
        /**
         * Last month
         */
        to?: Instant;
        /**
         * Id of a provider
         */
        providerId?: Id;
        /**
         * Id of a client
         */
        clientId?: Id;
        /**
         * Only bookings with this status
         */
        status?: BookingStatus;
    };
    url: '/v1/bookings';
};

export type ListBookingsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListBookingsError = ListBookingsErrors[keyof ListBookingsErrors];

export type ListBookingsResponses = {
    /**
     * Done
     */
    200: Bookings;
};

export type ListBookingsResponse = ListBookingsResponses[keyof ListBookingsResponses];

export type BookSlotData = {
    body: BookRequest;
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/v1/bookings';
};

export type BookSlotErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters. `idempotency_key_required`: This POST needs an Idempotency-Key header.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid' | 'idempotency_key_required';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `slot_taken`: This time has just been taken. `day_full`: The daily limit is reached. Choose another day. `resource_taken`: No room or device that the service needs is free at this time. `session_full`: All seats at this time are taken. `hold_expired`: The hold has expired. Choose a time again. `policies_missing`: Online booking is disabled until the company publishes its terms and privacy policy.
     */
    409: Problem & {
        code?: 'slot_taken' | 'day_full' | 'resource_taken' | 'session_full' | 'hold_expired' | 'policies_missing';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key. `slot_in_past`: This time is in the past. `slot_too_soon`: This time is closer than the service's minimum notice. `slot_beyond_horizon`: This date is not open for booking yet. `slot_off_grid`: This time is not on the service's grid of start times. `slot_closed`: The provider does not work at this time, or the service does not fit into the opening hours. `not_offered`: This provider does not offer this service. `terms_not_accepted`: Accept the company's current policies to continue. `terms_outdated`: A newer version of a policy was published. Read it and accept it.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused' | 'slot_in_past' | 'slot_too_soon' | 'slot_beyond_horizon' | 'slot_off_grid' | 'slot_closed' | 'not_offered' | 'terms_not_accepted' | 'terms_outdated';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds. `booking_limit`: There are too many upcoming bookings from this person or network. Call the practice to book more.
     */
    429: Problem & {
        code?: 'too_many_requests' | 'booking_limit';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BookSlotError = BookSlotErrors[keyof BookSlotErrors];

export type BookSlotResponses = {
    /**
     * Done
     */
    201: Booking;
};

export type BookSlotResponse = BookSlotResponses[keyof BookSlotResponses];

export type CancelBookingData = {
    body?: never;
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}/cancel';
};

export type CancelBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'state_forbids' | 'too_late';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CancelBookingError = CancelBookingErrors[keyof CancelBookingErrors];

export type CancelBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type CancelBookingResponse = CancelBookingResponses[keyof CancelBookingResponses];

export type ReadBookingData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}';
};

export type ReadBookingErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadBookingError = ReadBookingErrors[keyof ReadBookingErrors];

export type ReadBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type ReadBookingResponse = ReadBookingResponses[keyof ReadBookingResponses];

export type RescheduleBookingData = {
    body: {
        startsAt: Instant;
        providerId?: Id;
    };
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}/reschedule';
};

export type RescheduleBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `slot_taken`: This time has just been taken. `day_full`: The daily limit is reached. Choose another day. `resource_taken`: No room or device that the service needs is free at this time. `session_full`: All seats at this time are taken. `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'slot_taken' | 'day_full' | 'resource_taken' | 'session_full' | 'state_forbids' | 'too_late';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key. `slot_in_past`: This time is in the past. `slot_too_soon`: This time is closer than the service's minimum notice. `slot_beyond_horizon`: This date is not open for booking yet. `slot_off_grid`: This time is not on the service's grid of start times. `slot_closed`: The provider does not work at this time, or the service does not fit into the opening hours. `not_offered`: This provider does not offer this service. `same_time`: The booking already has this time.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused' | 'slot_in_past' | 'slot_too_soon' | 'slot_beyond_horizon' | 'slot_off_grid' | 'slot_closed' | 'not_offered' | 'same_time';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RescheduleBookingError = RescheduleBookingErrors[keyof RescheduleBookingErrors];

export type RescheduleBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type RescheduleBookingResponse = RescheduleBookingResponses[keyof RescheduleBookingResponses];

export type ArriveBookingData = {
    body?: never;
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}/arrive';
};

export type ArriveBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this.
     */
    409: Problem & {
        code?: 'state_forbids';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ArriveBookingError = ArriveBookingErrors[keyof ArriveBookingErrors];

export type ArriveBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type ArriveBookingResponse = ArriveBookingResponses[keyof ArriveBookingResponses];

export type CompleteBookingData = {
    body?: never;
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}/complete';
};

export type CompleteBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `not_yet`: The appointment has not started yet. `mark_final`: It is too late to correct how this appointment ended.
     */
    409: Problem & {
        code?: 'state_forbids' | 'not_yet' | 'mark_final';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CompleteBookingError = CompleteBookingErrors[keyof CompleteBookingErrors];

export type CompleteBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type CompleteBookingResponse = CompleteBookingResponses[keyof CompleteBookingResponses];

export type ConfirmBookingData = {
    body?: never;
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}/confirm';
};

export type ConfirmBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this.
     */
    409: Problem & {
        code?: 'state_forbids';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ConfirmBookingError = ConfirmBookingErrors[keyof ConfirmBookingErrors];

export type ConfirmBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type ConfirmBookingResponse = ConfirmBookingResponses[keyof ConfirmBookingResponses];

export type DeclineBookingData = {
    body?: never;
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}/decline';
};

export type DeclineBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this.
     */
    409: Problem & {
        code?: 'state_forbids';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DeclineBookingError = DeclineBookingErrors[keyof DeclineBookingErrors];

export type DeclineBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type DeclineBookingResponse = DeclineBookingResponses[keyof DeclineBookingResponses];

export type NoShowBookingData = {
    body?: never;
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}/no-show';
};

export type NoShowBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `not_yet`: The appointment has not started yet. `mark_final`: It is too late to correct how this appointment ended.
     */
    409: Problem & {
        code?: 'state_forbids' | 'not_yet' | 'mark_final';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type NoShowBookingError = NoShowBookingErrors[keyof NoShowBookingErrors];

export type NoShowBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type NoShowBookingResponse = NoShowBookingResponses[keyof NoShowBookingResponses];

export type ReadBookingSettingsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/booking-settings';
};

export type ReadBookingSettingsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadBookingSettingsError = ReadBookingSettingsErrors[keyof ReadBookingSettingsErrors];

export type ReadBookingSettingsResponses = {
    /**
     * Done
     */
    200: BookingSettings;
};

export type ReadBookingSettingsResponse = ReadBookingSettingsResponses[keyof ReadBookingSettingsResponses];

export type SetBookingSettingsData = {
    body: SetBookingSettings;
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/booking-settings';
};

export type SetBookingSettingsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetBookingSettingsError = SetBookingSettingsErrors[keyof SetBookingSettingsErrors];

export type SetBookingSettingsResponses = {
    /**
     * Done
     */
    200: BookingSettings;
};

export type SetBookingSettingsResponse = SetBookingSettingsResponses[keyof SetBookingSettingsResponses];

export type ReopenBookingData = {
    body?: never;
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}/reopen';
};

export type ReopenBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `mark_final`: It is too late to correct how this appointment ended. `slot_taken`: This time has just been taken. `resource_taken`: No room or device that the service needs is free at this time.
     */
    409: Problem & {
        code?: 'state_forbids' | 'mark_final' | 'slot_taken' | 'resource_taken';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReopenBookingError = ReopenBookingErrors[keyof ReopenBookingErrors];

export type ReopenBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type ReopenBookingResponse = ReopenBookingResponses[keyof ReopenBookingResponses];

export type BookingPoliciesData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/bookings/{bookingId}/policies';
};

export type BookingPoliciesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BookingPoliciesError = BookingPoliciesErrors[keyof BookingPoliciesErrors];

export type BookingPoliciesResponses = {
    /**
     * Done
     */
    200: BookingPolicies;
};

export type BookingPoliciesResponse = BookingPoliciesResponses[keyof BookingPoliciesResponses];

export type ReadStatisticsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only periods that began before this date
         */
        before?: Date;
    };
    url: '/v1/statistics';
};

export type ReadStatisticsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadStatisticsError = ReadStatisticsErrors[keyof ReadStatisticsErrors];

export type ReadStatisticsResponses = {
    /**
     * Done
     */
    200: Statistics;
};

export type ReadStatisticsResponse = ReadStatisticsResponses[keyof ReadStatisticsResponses];

export type SetPeriodLengthData = {
    body: SetPeriodLength;
    path?: never;
    query?: never;
    url: '/v1/statistics/length';
};

export type SetPeriodLengthErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetPeriodLengthError = SetPeriodLengthErrors[keyof SetPeriodLengthErrors];

export type SetPeriodLengthResponses = {
    /**
     * Done
     */
    200: OpenPeriod;
};

export type SetPeriodLengthResponse = SetPeriodLengthResponses[keyof SetPeriodLengthResponses];

export type ReadReportData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The first month
         */
        from: Month;
        /**
         * The last month; at most 12 with the first
         */
        to: Month;
        /**
         * Dimension to group by
         */
        by?: 'month' | 'service' | 'provider';
    };
    url: '/v1/reports';
};

export type ReadReportErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `range_too_long`: The range is longer than allowed (366 days; 10 for an agenda), or ends before it starts.
     */
    422: Problem & {
        code?: 'invalid_input' | 'range_too_long';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadReportError = ReadReportErrors[keyof ReadReportErrors];

export type ReadReportResponses = {
    /**
     * Done
     */
    200: LiveReport;
};

export type ReadReportResponse = ReadReportResponses[keyof ReadReportResponses];

export type ReadSalesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * The first month
         */
        from: Month;
        /**
         * The last month; at most 12 with the first
         */
        to: Month;
    };
    url: '/v1/sales';
};

export type ReadSalesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `range_too_long`: The range is longer than allowed (366 days; 10 for an agenda), or ends before it starts.
     */
    422: Problem & {
        code?: 'invalid_input' | 'range_too_long';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSalesError = ReadSalesErrors[keyof ReadSalesErrors];

export type ReadSalesResponses = {
    /**
     * Done
     */
    200: Books;
};

export type ReadSalesResponse = ReadSalesResponses[keyof ReadSalesResponses];

export type ReadAgendaData = {
    body?: never;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path?: never;
    query: {
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        from: Instant;
        /**
         * At most 10 days after `from`
         */
        to: Instant;
        /**
         * Id of a provider
         */
        providerId?: Id;
        /**
         * Only bookings with this status
         */
        status?: BookingStatus;
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/agenda';
};

export type ReadAgendaErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page. `range_too_long`: The range is longer than allowed (366 days; 10 for an agenda), or ends before it starts.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid' | 'range_too_long';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAgendaError = ReadAgendaErrors[keyof ReadAgendaErrors];

export type ReadAgendaResponses = {
    /**
     * Done
     */
    200: Agenda;
};

export type ReadAgendaResponse = ReadAgendaResponses[keyof ReadAgendaResponses];

export type WatchChangesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Of `POST /v1/live/tickets`, instead of a token; it opens one stream
         */
        ticket?: string;
        /**
         * Where an earlier stream was; what changed since then comes first. Last-Event-ID says the same
         */
        since?: ChangeCursor;
    };
    url: '/v1/live';
};

export type WatchChangesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WatchChangesError = WatchChangesErrors[keyof WatchChangesErrors];

export type WatchChangesResponses = {
    /**
     * Done
     */
    200: Booking | LiveReset | LiveReady | BookingHeldV1 | BookingRequestedV1 | BookingConfirmedV1 | BookingRescheduledV1 | BookingArrivedV1 | BookingCompletedV1 | BookingNoShowV1 | BookingReopenedV1 | BookingCancelledV1 | BookingExpiredV1 | LiveEnd;
};

export type WatchChangesResponse = WatchChangesResponses[keyof WatchChangesResponses];

export type CancelLinkData = {
    body?: never;
    headers: {
        /**
         * The part of the mailed link after `#`
         */
        'X-Link-Token': string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/manage/cancel';
};

export type CancelLinkErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_found`: The resource does not exist. `link_invalid`: This link is wrong or no longer valid.
     */
    404: Problem & {
        code?: 'not_found' | 'link_invalid';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'state_forbids' | 'too_late';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CancelLinkError = CancelLinkErrors[keyof CancelLinkErrors];

export type CancelLinkResponses = {
    /**
     * Done
     */
    200: ManagedBooking;
};

export type CancelLinkResponse = CancelLinkResponses[keyof CancelLinkResponses];

export type ReadLinkData = {
    body?: never;
    headers: {
        /**
         * The part of the mailed link after `#`
         */
        'X-Link-Token': string;
    };
    path?: never;
    query?: never;
    url: '/v1/manage';
};

export type ReadLinkErrors = {
    /**
     * `not_found`: The resource does not exist. `link_invalid`: This link is wrong or no longer valid.
     */
    404: Problem & {
        code?: 'not_found' | 'link_invalid';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadLinkError = ReadLinkErrors[keyof ReadLinkErrors];

export type ReadLinkResponses = {
    /**
     * Done
     */
    200: ManagedBooking;
};

export type ReadLinkResponse = ReadLinkResponses[keyof ReadLinkResponses];

export type RescheduleLinkData = {
    body: {
        startsAt: Instant;
    };
    headers: {
        /**
         * The part of the mailed link after `#`
         */
        'X-Link-Token': string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/manage/reschedule';
};

export type RescheduleLinkErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_found`: The resource does not exist. `link_invalid`: This link is wrong or no longer valid.
     */
    404: Problem & {
        code?: 'not_found' | 'link_invalid';
    };
    /**
     * `slot_taken`: This time has just been taken. `day_full`: The daily limit is reached. Choose another day. `resource_taken`: No room or device that the service needs is free at this time. `session_full`: All seats at this time are taken. `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'slot_taken' | 'day_full' | 'resource_taken' | 'session_full' | 'state_forbids' | 'too_late';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `slot_in_past`: This time is in the past. `slot_too_soon`: This time is closer than the service's minimum notice. `slot_beyond_horizon`: This date is not open for booking yet. `slot_off_grid`: This time is not on the service's grid of start times. `slot_closed`: The provider does not work at this time, or the service does not fit into the opening hours. `not_offered`: This provider does not offer this service. `same_time`: The booking already has this time.
     */
    422: Problem & {
        code?: 'invalid_input' | 'slot_in_past' | 'slot_too_soon' | 'slot_beyond_horizon' | 'slot_off_grid' | 'slot_closed' | 'not_offered' | 'same_time';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RescheduleLinkError = RescheduleLinkErrors[keyof RescheduleLinkErrors];

export type RescheduleLinkResponses = {
    /**
     * Done
     */
    200: ManagedBooking;
};

export type RescheduleLinkResponse = RescheduleLinkResponses[keyof RescheduleLinkResponses];

export type SearchLinkSlotsData = {
    body?: never;
    headers: {
        /**
         * The part of the mailed link after `#`
         */
        'X-Link-Token': string;
    };
    path?: never;
    query: {
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        from: Instant;
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        to: Instant;
        /**
         * IANA name of the time zone in which days begin and end
         */
        timeZone?: TimeZone;
        /**
         * `next` of the previous page
         */
        cursor?: string;
    };
    url: '/v1/manage/slots';
};

export type SearchLinkSlotsErrors = {
    /**
     * `not_found`: The resource does not exist. `link_invalid`: This link is wrong or no longer valid.
     */
    404: Problem & {
        code?: 'not_found' | 'link_invalid';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'state_forbids' | 'too_late';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `range_too_long`: The range is longer than allowed (366 days; 10 for an agenda), or ends before it starts. `time_zone_unknown`: This is not an IANA time zone. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'range_too_long' | 'time_zone_unknown' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SearchLinkSlotsError = SearchLinkSlotsErrors[keyof SearchLinkSlotsErrors];

export type SearchLinkSlotsResponses = {
    /**
     * Done
     */
    200: Slots;
};

export type SearchLinkSlotsResponse = SearchLinkSlotsResponses[keyof SearchLinkSlotsResponses];

export type LinkCalendarData = {
    body?: never;
    headers: {
        /**
         * The part of the mailed link after `#`
         */
        'X-Link-Token': string;
    };
    path?: never;
    query?: never;
    url: '/v1/manage/calendar';
};

export type LinkCalendarErrors = {
    /**
     * `not_found`: The resource does not exist. `link_invalid`: This link is wrong or no longer valid.
     */
    404: Problem & {
        code?: 'not_found' | 'link_invalid';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type LinkCalendarError = LinkCalendarErrors[keyof LinkCalendarErrors];

export type LinkCalendarResponses = {
    /**
     * Done
     */
    200: string;
};

export type LinkCalendarResponse = LinkCalendarResponses[keyof LinkCalendarResponses];

export type ReadGuestFormData = {
    body?: never;
    headers: {
        /**
         * The part of the mailed link after `#`
         */
        'X-Link-Token': string;
    };
    path?: never;
    query?: never;
    url: '/v1/manage/intake';
};

export type ReadGuestFormErrors = {
    /**
     * `not_found`: The resource does not exist. `link_invalid`: This link is wrong or no longer valid. `intake_unknown`: There are no questions or answers for this booking.
     */
    404: Problem & {
        code?: 'not_found' | 'link_invalid' | 'intake_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadGuestFormError = ReadGuestFormErrors[keyof ReadGuestFormErrors];

export type ReadGuestFormResponses = {
    /**
     * Done
     */
    200: GuestIntake;
};

export type ReadGuestFormResponse = ReadGuestFormResponses[keyof ReadGuestFormResponses];

export type SendIntakeData = {
    body: {
        /**
         * A position, from 1
         */
        version: number;
        /**
         * An age file, sealed on the client, in base64
         */
        file: string;
    };
    headers: {
        /**
         * The part of the mailed link after `#`
         */
        'X-Link-Token': string;
    };
    path?: never;
    query?: never;
    url: '/v1/manage/intake';
};

export type SendIntakeErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_found`: The resource does not exist. `link_invalid`: This link is wrong or no longer valid. `intake_unknown`: There are no questions or answers for this booking.
     */
    404: Problem & {
        code?: 'not_found' | 'link_invalid' | 'intake_unknown';
    };
    /**
     * `intake_answered`: The answers for this booking were already sent. `client_erased`: This client was erased. Nothing more is stored about them. `keys_missing`: The practice has no keys for notes yet. Create them first. `keys_outdated`: The keys of the practice have changed. Read the roster again, seal again and retry.
     */
    409: Problem & {
        code?: 'intake_answered' | 'client_erased' | 'keys_missing' | 'keys_outdated';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `ciphertext_invalid`: Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.
     */
    422: Problem & {
        code?: 'invalid_input' | 'ciphertext_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SendIntakeError = SendIntakeErrors[keyof SendIntakeErrors];

export type SendIntakeResponses = {
    /**
     * Done
     */
    201: IntakeSent;
};

export type SendIntakeResponse = SendIntakeResponses[keyof SendIntakeResponses];

export type SearchLinkSlotsAsLinesData = {
    body?: never;
    headers: {
        /**
         * The part of the mailed link after `#`
         */
        'X-Link-Token': string;
    };
    path?: never;
    query: {
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        from: Instant;
        /**
         * Instant, RFC 3339. Answers are in UTC; requests may have any offset and leave out seconds.
         */
        to: Instant;
        /**
         * IANA name of the time zone in which days begin and end
         */
        timeZone?: TimeZone;
    };
    url: '/v1/manage/slots.ndjson';
};

export type SearchLinkSlotsAsLinesErrors = {
    /**
     * `not_found`: The resource does not exist. `link_invalid`: This link is wrong or no longer valid.
     */
    404: Problem & {
        code?: 'not_found' | 'link_invalid';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'state_forbids' | 'too_late';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `range_too_long`: The range is longer than allowed (366 days; 10 for an agenda), or ends before it starts. `time_zone_unknown`: This is not an IANA time zone. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'range_too_long' | 'time_zone_unknown' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SearchLinkSlotsAsLinesError = SearchLinkSlotsAsLinesErrors[keyof SearchLinkSlotsAsLinesErrors];

export type SearchLinkSlotsAsLinesResponses = {
    /**
     * Done
     */
    200: string;
};

export type SearchLinkSlotsAsLinesResponse = SearchLinkSlotsAsLinesResponses[keyof SearchLinkSlotsAsLinesResponses];

export type ClientStepUpData = {
    body: ClientStepUp;
    path?: never;
    query?: never;
    url: '/v1/my/step-up';
};

export type ClientStepUpErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again. `credentials_wrong`: Email and password don't match.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle' | 'credentials_wrong';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ClientStepUpError = ClientStepUpErrors[keyof ClientStepUpErrors];

export type ClientStepUpResponses = {
    /**
     * Done
     */
    201: ClientStepUpGrant;
};

export type ClientStepUpResponse = ClientStepUpResponses[keyof ClientStepUpResponses];

export type EndClientSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/client-sessions/current';
};

export type EndClientSessionErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EndClientSessionError = EndClientSessionErrors[keyof EndClientSessionErrors];

export type EndClientSessionResponses = {
    /**
     * Done
     */
    204: void;
};

export type EndClientSessionResponse = EndClientSessionResponses[keyof EndClientSessionResponses];

export type OpenClientByLinkData = {
    body: OpenClientByLink;
    path?: never;
    query?: never;
    url: '/v1/client-sessions/link';
};

export type OpenClientByLinkErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'feature_off';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `mail_link_invalid`: The mailed link is wrong, already used or expired. Request a new one.
     */
    422: Problem & {
        code?: 'invalid_input' | 'mail_link_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenClientByLinkError = OpenClientByLinkErrors[keyof OpenClientByLinkErrors];

export type OpenClientByLinkResponses = {
    /**
     * Done
     */
    201: ClientSession;
};

export type OpenClientByLinkResponse = OpenClientByLinkResponses[keyof OpenClientByLinkResponses];

export type OpenClientData = {
    body: OpenClient;
    path?: never;
    query?: never;
    url: '/v1/client-sessions';
};

export type OpenClientErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `credentials_wrong`: Email and password don't match.
     */
    401: Problem & {
        code?: 'credentials_wrong';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `company_unknown`: No company uses this slug.
     */
    404: Problem & {
        code?: 'not_found' | 'company_unknown';
    };
    /**
     * `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'feature_off';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenClientError = OpenClientErrors[keyof OpenClientErrors];

export type OpenClientResponses = {
    /**
     * Done
     */
    201: ClientSession;
};

export type OpenClientResponse = OpenClientResponses[keyof OpenClientResponses];

export type RefreshClientData = {
    body: RefreshClient;
    path?: never;
    query?: never;
    url: '/v1/client-sessions/refresh';
};

export type RefreshClientErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again. `refresh_reused`: The refresh token was used before, so all sessions that came from it have ended. Sign in again.
     */
    401: Problem & {
        code?: 'session_ended' | 'session_idle' | 'refresh_reused';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'feature_off';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RefreshClientError = RefreshClientErrors[keyof RefreshClientErrors];

export type RefreshClientResponses = {
    /**
     * Done
     */
    200: ClientSession;
};

export type RefreshClientResponse = RefreshClientResponses[keyof RefreshClientResponses];

export type SetClientPasswordData = {
    body: SetClientPassword;
    path?: never;
    query?: never;
    url: '/v1/my/password';
};

export type SetClientPasswordErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again. `credentials_wrong`: Email and password don't match.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle' | 'credentials_wrong';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `password_short`: Choose a password of at least 15 characters. As long as a second factor is on, 12 are enough. `password_common`: This password is easy to guess. Choose another one. `password_personal`: This password is made of your name, address or company. Choose one that says nothing about you.
     */
    422: Problem & {
        code?: 'invalid_input' | 'password_short' | 'password_common' | 'password_personal';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetClientPasswordError = SetClientPasswordErrors[keyof SetClientPasswordErrors];

export type SetClientPasswordResponses = {
    /**
     * Done
     */
    204: void;
};

export type SetClientPasswordResponse = SetClientPasswordResponses[keyof SetClientPasswordResponses];

export type CancelOwnBookingData = {
    body?: never;
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/my/bookings/{bookingId}/cancel';
};

export type CancelOwnBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'state_forbids' | 'too_late';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CancelOwnBookingError = CancelOwnBookingErrors[keyof CancelOwnBookingErrors];

export type CancelOwnBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type CancelOwnBookingResponse = CancelOwnBookingResponses[keyof CancelOwnBookingResponses];

export type ListOwnBookingsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * First month
         */
        from?: Instant;
    };
    url: '/v1/my/bookings';
};

export type ListOwnBookingsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListOwnBookingsError = ListOwnBookingsErrors[keyof ListOwnBookingsErrors];

export type ListOwnBookingsResponses = {
    /**
     * Done
     */
    200: OwnBookings;
};

export type ListOwnBookingsResponse = ListOwnBookingsResponses[keyof ListOwnBookingsResponses];

export type RescheduleOwnBookingData = {
    body: {
        startsAt: Instant;
    };
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        bookingId: Id;
    };
    query?: never;
    url: '/v1/my/bookings/{bookingId}/reschedule';
};

export type RescheduleOwnBookingErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `slot_taken`: This time has just been taken. `day_full`: The daily limit is reached. Choose another day. `resource_taken`: No room or device that the service needs is free at this time. `session_full`: All seats at this time are taken. `state_forbids`: The booking's status does not allow this. `too_late`: It is too late to change this online. Contact the practice.
     */
    409: Problem & {
        code?: 'slot_taken' | 'day_full' | 'resource_taken' | 'session_full' | 'state_forbids' | 'too_late';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key. `slot_in_past`: This time is in the past. `slot_too_soon`: This time is closer than the service's minimum notice. `slot_beyond_horizon`: This date is not open for booking yet. `slot_off_grid`: This time is not on the service's grid of start times. `slot_closed`: The provider does not work at this time, or the service does not fit into the opening hours. `not_offered`: This provider does not offer this service. `same_time`: The booking already has this time.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused' | 'slot_in_past' | 'slot_too_soon' | 'slot_beyond_horizon' | 'slot_off_grid' | 'slot_closed' | 'not_offered' | 'same_time';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RescheduleOwnBookingError = RescheduleOwnBookingErrors[keyof RescheduleOwnBookingErrors];

export type RescheduleOwnBookingResponses = {
    /**
     * Done
     */
    200: Booking;
};

export type RescheduleOwnBookingResponse = RescheduleOwnBookingResponses[keyof RescheduleOwnBookingResponses];

export type MyConsentsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/my/consents';
};

export type MyConsentsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MyConsentsError = MyConsentsErrors[keyof MyConsentsErrors];

export type MyConsentsResponses = {
    /**
     * Done
     */
    200: Consents;
};

export type MyConsentsResponse = MyConsentsResponses[keyof MyConsentsResponses];

export type GiveConsentData = {
    body: GiveConsent;
    path?: never;
    query?: never;
    url: '/v1/my/consents';
};

export type GiveConsentErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `policies_missing`: Online booking is disabled until the company publishes its terms and privacy policy.
     */
    409: Problem & {
        code?: 'policies_missing';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `terms_outdated`: A newer version of a policy was published. Read it and accept it.
     */
    422: Problem & {
        code?: 'invalid_input' | 'terms_outdated';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type GiveConsentError = GiveConsentErrors[keyof GiveConsentErrors];

export type GiveConsentResponses = {
    /**
     * Done
     */
    201: ConsentReceipt;
};

export type GiveConsentResponse = GiveConsentResponses[keyof GiveConsentResponses];

export type WithdrawConsentData = {
    body?: never;
    path: {
        /**
         * What the consent is for
         */
        purpose: ConsentPurpose;
    };
    query?: never;
    url: '/v1/my/consents/{purpose}';
};

export type WithdrawConsentErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WithdrawConsentError = WithdrawConsentErrors[keyof WithdrawConsentErrors];

export type WithdrawConsentResponses = {
    /**
     * Done
     */
    200: Consents;
};

export type WithdrawConsentResponse = WithdrawConsentResponses[keyof WithdrawConsentResponses];

export type DisagreeData = {
    body: {
        /**
         * Why you disagree, in your words
         */
        statement: string;
    };
    path: {
        /**
         * UUID
         */
        requestId: Id;
    };
    query?: never;
    url: '/v1/my/requests/{requestId}/statement';
};

export type DisagreeErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `request_not_refused`: You can disagree with a request that was refused.
     */
    409: Problem & {
        code?: 'request_not_refused';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DisagreeError = DisagreeErrors[keyof DisagreeErrors];

export type DisagreeResponses = {
    /**
     * Done
     */
    200: PersonRequest;
};

export type DisagreeResponse = DisagreeResponses[keyof DisagreeResponses];

export type MyRequestsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/my/requests';
};

export type MyRequestsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MyRequestsError = MyRequestsErrors[keyof MyRequestsErrors];

export type MyRequestsResponses = {
    /**
     * Done
     */
    200: MyRequests;
};

export type MyRequestsResponse = MyRequestsResponses[keyof MyRequestsResponses];

export type MakeRequestData = {
    body: MakeRequest;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/my/requests';
};

export type MakeRequestErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `list_full`: The list has reached its maximum length. `already_done`: This was already done with the same Idempotency-Key. The response held a secret and is not repeated.
     */
    409: Problem & {
        code?: 'list_full' | 'already_done';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MakeRequestError = MakeRequestErrors[keyof MakeRequestErrors];

export type MakeRequestResponses = {
    /**
     * Done
     */
    201: PersonRequest;
};

export type MakeRequestResponse = MakeRequestResponses[keyof MakeRequestResponses];

export type ListOwnGlassData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/my/emergency-openings';
};

export type ListOwnGlassErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListOwnGlassError = ListOwnGlassErrors[keyof ListOwnGlassErrors];

export type ListOwnGlassResponses = {
    /**
     * Done
     */
    200: OwnBrokenGlass;
};

export type ListOwnGlassResponse = ListOwnGlassResponses[keyof ListOwnGlassResponses];

export type EraseOwnData = {
    body?: EraseOwn;
    path?: never;
    query?: never;
    url: '/v1/my/erasure';
};

export type EraseOwnErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `bookings_upcoming`: The client has bookings that are not over. Confirm with `cancelUpcoming` that they are cancelled.
     */
    409: Problem & {
        code?: 'bookings_upcoming';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EraseOwnError = EraseOwnErrors[keyof EraseOwnErrors];

export type EraseOwnResponses = {
    /**
     * Done
     */
    202: Erasure;
};

export type EraseOwnResponse = EraseOwnResponses[keyof EraseOwnResponses];

export type ExportOwnDataData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/my/personal-data';
};

export type ExportOwnDataErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportOwnDataError = ExportOwnDataErrors[keyof ExportOwnDataErrors];

export type ExportOwnDataResponses = {
    /**
     * Done
     */
    200: PersonalData;
};

export type ExportOwnDataResponse = ExportOwnDataResponses[keyof ExportOwnDataResponses];

export type MyAccessesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/my/accesses';
};

export type MyAccessesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MyAccessesError = MyAccessesErrors[keyof MyAccessesErrors];

export type MyAccessesResponses = {
    /**
     * Done
     */
    200: PersonAccesses;
};

export type MyAccessesResponse = MyAccessesResponses[keyof MyAccessesResponses];

export type PrintOwnDataData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: {
        /**
         * Language
         */
        locale?: Locale;
    };
    url: '/v1/my/personal-data/page';
};

export type PrintOwnDataErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PrintOwnDataError = PrintOwnDataErrors[keyof PrintOwnDataErrors];

export type PrintOwnDataResponses = {
    /**
     * Done
     */
    200: string;
};

export type PrintOwnDataResponse = PrintOwnDataResponses[keyof PrintOwnDataResponses];

export type ReadProviderData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        providerId: Id;
    };
    query?: never;
    url: '/v1/providers/{providerId}';
};

export type ReadProviderErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadProviderError = ReadProviderErrors[keyof ReadProviderErrors];

export type ReadProviderResponses = {
    /**
     * Done
     */
    200: Provider;
};

export type ReadProviderResponse = ReadProviderResponses[keyof ReadProviderResponses];

export type ChangeProviderData = {
    body: {
        /**
         * Name as clients see it
         */
        displayName?: string;
        timeZone?: TimeZone;
        /**
         * Professional title, shown beside the name
         */
        title?: string | null;
        /**
         * A few sentences for the booking page
         */
        about?: string | null;
        /**
         * Languages spoken
         */
        languages?: Array<Language>;
        /**
         * Mail address
         */
        email?: Email | null;
        /**
         * With `choice: priority`, the lowest number is offered first
         */
        priority?: number;
        /**
         * Inactive ones are kept and not offered
         */
        active?: boolean;
        /**
         * Services this provider offers
         */
        serviceIds?: Array<Id>;
        /**
         * This provider’s prices, by service
         */
        prices?: Array<{
            serviceId: Id;
            price: MoneyInput;
        }>;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        providerId: Id;
    };
    query?: never;
    url: '/v1/providers/{providerId}';
};

export type ChangeProviderErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `quota_reached`: The limit of the company's plan is reached.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'quota_reached';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `time_zone_unknown`: This is not an IANA time zone.
     */
    422: Problem & {
        code?: 'invalid_input' | 'time_zone_unknown';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeProviderError = ChangeProviderErrors[keyof ChangeProviderErrors];

export type ChangeProviderResponses = {
    /**
     * Done
     */
    200: Provider;
};

export type ChangeProviderResponse = ChangeProviderResponses[keyof ChangeProviderResponses];

export type ReadServiceData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        serviceId: Id;
    };
    query?: never;
    url: '/v1/services/{serviceId}';
};

export type ReadServiceErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadServiceError = ReadServiceErrors[keyof ReadServiceErrors];

export type ReadServiceResponses = {
    /**
     * Done
     */
    200: BookableService;
};

export type ReadServiceResponse = ReadServiceResponses[keyof ReadServiceResponses];

export type ChangeServiceData = {
    body: {
        /**
         * Name
         */
        name?: string;
        /**
         * Length of the visit
         */
        durationMinutes?: number;
        /**
         * Time kept free before each visit
         */
        bufferBeforeMinutes?: number;
        /**
         * Time kept free after each visit
         */
        bufferAfterMinutes?: number;
        /**
         * Minutes between start times, in the provider’s local time. `gridFrom` sets the origin.
         */
        gridMinutes?: number;
        /**
         * Origin of the grid. `opening`: the start of each opening interval. `hour`: the full hour that contains it.
         */
        gridFrom?: 'opening' | 'hour';
        /**
         * Minimum notice for guests and clients. Does not apply to staff.
         */
        minimumNoticeMinutes?: number;
        /**
         * How many calendar days ahead guests and clients can book, in the provider’s local time; the last day counts in full. Does not apply to staff.
         */
        horizonDays?: number;
        /**
         * Maximum bookings of this service per provider and day, in the provider’s local time; null: no limit.
         */
        dailyLimit?: number | null;
        /**
         * Clients can cancel until this long before the start
         */
        cancelCutoffMinutes?: number;
        /**
         * Clients can move the visit until this long before the start
         */
        rescheduleCutoffMinutes?: number;
        /**
         * What the visit costs; shown to clients
         */
        price?: MoneyInput | null;
        colour?: Colour;
        /**
         * Heading under which the booking page shows it
         */
        categoryId?: Id | null;
        /**
         * A few sentences for the booking page
         */
        description?: string | null;
        visibility?: Visibility;
        confirmation?: Confirmation;
        /**
         * How a provider is chosen when the client has no preference
         */
        choice?: 'least_busy' | 'round_robin' | 'priority';
        /**
         * How many clients share one session
         */
        capacity?: number;
        /**
         * Hours in which this service is offered, in the provider’s zone
         */
        hours?: Array<{
            /**
             * 1 is Monday, 7 is Sunday (ISO 8601)
             */
            weekday: number;
            from: TimeOfDay;
            to: TimeOfDay;
        }> | null;
        /**
         * Rooms and devices that a visit needs
         */
        requires?: Array<{
            /**
             * How many of them
             */
            count: number;
            /**
             * Any of these will do
             */
            resourceIds: Array<Id>;
        }>;
        /**
         * Inactive ones are kept and not offered
         */
        active?: boolean;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        serviceId: Id;
    };
    query?: never;
    url: '/v1/services/{serviceId}';
};

export type ChangeServiceErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `interval_backward`: An interval must end after it starts. `intervals_overlap`: Intervals of the same day overlap, or a date is listed twice. `requirement_impossible`: The service needs more rooms or devices than it lists, or lists one twice.
     */
    422: Problem & {
        code?: 'invalid_input' | 'interval_backward' | 'intervals_overlap' | 'requirement_impossible';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeServiceError = ChangeServiceErrors[keyof ChangeServiceErrors];

export type ChangeServiceResponses = {
    /**
     * Done
     */
    200: BookableService;
};

export type ChangeServiceResponse = ChangeServiceResponses[keyof ChangeServiceResponses];

export type ListProvidersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/providers';
};

export type ListProvidersErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListProvidersError = ListProvidersErrors[keyof ListProvidersErrors];

export type ListProvidersResponses = {
    /**
     * Done
     */
    200: Providers;
};

export type ListProvidersResponse = ListProvidersResponses[keyof ListProvidersResponses];

export type CreateProviderData = {
    body: CreateProvider;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/providers';
};

export type CreateProviderErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `quota_reached`: The limit of the company's plan is reached.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'quota_reached';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key. `time_zone_unknown`: This is not an IANA time zone.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused' | 'time_zone_unknown';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CreateProviderError = CreateProviderErrors[keyof CreateProviderErrors];

export type CreateProviderResponses = {
    /**
     * Done
     */
    201: Provider;
};

export type CreateProviderResponse = CreateProviderResponses[keyof CreateProviderResponses];

export type ListServicesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/services';
};

export type ListServicesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListServicesError = ListServicesErrors[keyof ListServicesErrors];

export type ListServicesResponses = {
    /**
     * Done
     */
    200: BookableServices;
};

export type ListServicesResponse = ListServicesResponses[keyof ListServicesResponses];

export type CreateServiceData = {
    body: CreateService;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/services';
};

export type CreateServiceErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `quota_reached`: The limit of the company's plan is reached.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'quota_reached';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key. `interval_backward`: An interval must end after it starts. `intervals_overlap`: Intervals of the same day overlap, or a date is listed twice. `requirement_impossible`: The service needs more rooms or devices than it lists, or lists one twice.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused' | 'interval_backward' | 'intervals_overlap' | 'requirement_impossible';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CreateServiceError = CreateServiceErrors[keyof CreateServiceErrors];

export type CreateServiceResponses = {
    /**
     * Done
     */
    201: BookableService;
};

export type CreateServiceResponse = CreateServiceResponses[keyof CreateServiceResponses];

export type ReadScheduleData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        providerId: Id;
    };
    query?: never;
    url: '/v1/providers/{providerId}/schedule';
};

export type ReadScheduleErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadScheduleError = ReadScheduleErrors[keyof ReadScheduleErrors];

export type ReadScheduleResponses = {
    /**
     * Done
     */
    200: Schedule;
};

export type ReadScheduleResponse = ReadScheduleResponses[keyof ReadScheduleResponses];

export type SetScheduleData = {
    body: {
        /**
         * Opening hours of an ordinary week
         */
        weekly: Array<{
            /**
             * 1 is Monday, 7 is Sunday (ISO 8601)
             */
            weekday: number;
            from: TimeOfDay;
            to: TimeOfDay;
        }>;
        /**
         * Breaks within them, every week
         */
        breaks?: Array<{
            /**
             * 1 is Monday, 7 is Sunday (ISO 8601)
             */
            weekday: number;
            from: TimeOfDay;
            to: TimeOfDay;
        }>;
        /**
         * Dates with hours other than the weekly ones
         */
        specialDays?: Array<{
            date: Date;
            /**
             * Open hours of that day; none means closed
             */
            intervals: Array<{
                from: TimeOfDay;
                to: TimeOfDay;
            }>;
        }>;
        /**
         * Absences of one day or more
         */
        timeOff?: Array<{
            from: Instant;
            to: Instant;
        }>;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        providerId: Id;
    };
    query?: never;
    url: '/v1/providers/{providerId}/schedule';
};

export type SetScheduleErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `interval_backward`: An interval must end after it starts. `intervals_overlap`: Intervals of the same day overlap, or a date is listed twice.
     */
    422: Problem & {
        code?: 'invalid_input' | 'interval_backward' | 'intervals_overlap';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetScheduleError = SetScheduleErrors[keyof SetScheduleErrors];

export type SetScheduleResponses = {
    /**
     * Done
     */
    200: Schedule;
};

export type SetScheduleResponse = SetScheduleResponses[keyof SetScheduleResponses];

export type ChangeCategoryData = {
    body: {
        /**
         * Name
         */
        name: string;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        categoryId: Id;
    };
    query?: never;
    url: '/v1/categories/{categoryId}';
};

export type ChangeCategoryErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeCategoryError = ChangeCategoryErrors[keyof ChangeCategoryErrors];

export type ChangeCategoryResponses = {
    /**
     * Done
     */
    200: Category;
};

export type ChangeCategoryResponse = ChangeCategoryResponses[keyof ChangeCategoryResponses];

export type ListCategoriesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/categories';
};

export type ListCategoriesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListCategoriesError = ListCategoriesErrors[keyof ListCategoriesErrors];

export type ListCategoriesResponses = {
    /**
     * Done
     */
    200: Categories;
};

export type ListCategoriesResponse = ListCategoriesResponses[keyof ListCategoriesResponses];

export type CreateCategoryData = {
    body: CreateCategory;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/categories';
};

export type CreateCategoryErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `list_full`: The list has reached its maximum length.
     */
    409: Problem & {
        code?: 'list_full';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CreateCategoryError = CreateCategoryErrors[keyof CreateCategoryErrors];

export type CreateCategoryResponses = {
    /**
     * Done
     */
    201: Category;
};

export type CreateCategoryResponse = CreateCategoryResponses[keyof CreateCategoryResponses];

export type OrderCategoriesData = {
    body: OrderCategories;
    path?: never;
    query?: never;
    url: '/v1/categories/order';
};

export type OrderCategoriesErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OrderCategoriesError = OrderCategoriesErrors[keyof OrderCategoriesErrors];

export type OrderCategoriesResponses = {
    /**
     * Done
     */
    200: Categories;
};

export type OrderCategoriesResponse = OrderCategoriesResponses[keyof OrderCategoriesResponses];

export type ReadResourceData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        resourceId: Id;
    };
    query?: never;
    url: '/v1/resources/{resourceId}';
};

export type ReadResourceErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadResourceError = ReadResourceErrors[keyof ReadResourceErrors];

export type ReadResourceResponses = {
    /**
     * Done
     */
    200: Resource;
};

export type ReadResourceResponse = ReadResourceResponses[keyof ReadResourceResponses];

export type ChangeResourceData = {
    body: {
        /**
         * Name
         */
        name?: string;
        /**
         * Inactive ones are kept and not offered
         */
        active?: boolean;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        resourceId: Id;
    };
    query?: never;
    url: '/v1/resources/{resourceId}';
};

export type ChangeResourceErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeResourceError = ChangeResourceErrors[keyof ChangeResourceErrors];

export type ChangeResourceResponses = {
    /**
     * Done
     */
    200: Resource;
};

export type ChangeResourceResponse = ChangeResourceResponses[keyof ChangeResourceResponses];

export type ListResourcesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/resources';
};

export type ListResourcesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListResourcesError = ListResourcesErrors[keyof ListResourcesErrors];

export type ListResourcesResponses = {
    /**
     * Done
     */
    200: Resources;
};

export type ListResourcesResponse = ListResourcesResponses[keyof ListResourcesResponses];

export type CreateResourceData = {
    body: CreateResource;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/resources';
};

export type CreateResourceErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CreateResourceError = CreateResourceErrors[keyof CreateResourceErrors];

export type CreateResourceResponses = {
    /**
     * Done
     */
    201: Resource;
};

export type CreateResourceResponse = CreateResourceResponses[keyof CreateResourceResponses];

export type ImportHolidaysData = {
    body: ImportHolidays;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/closures/holidays';
};

export type ImportHolidaysErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `list_full`: The list has reached its maximum length.
     */
    409: Problem & {
        code?: 'list_full';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key. `country_unknown`: No public holidays are known for this country and region.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused' | 'country_unknown';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ImportHolidaysError = ImportHolidaysErrors[keyof ImportHolidaysErrors];

export type ImportHolidaysResponses = {
    /**
     * Done
     */
    200: Closures;
};

export type ImportHolidaysResponse = ImportHolidaysResponses[keyof ImportHolidaysResponses];

export type ReadClosuresData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/closures';
};

export type ReadClosuresErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadClosuresError = ReadClosuresErrors[keyof ReadClosuresErrors];

export type ReadClosuresResponses = {
    /**
     * Done
     */
    200: Closures;
};

export type ReadClosuresResponse = ReadClosuresResponses[keyof ReadClosuresResponses];

export type SetClosuresData = {
    body: SetClosures;
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/closures';
};

export type SetClosuresErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `interval_backward`: An interval must end after it starts.
     */
    422: Problem & {
        code?: 'invalid_input' | 'interval_backward';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetClosuresError = SetClosuresErrors[keyof SetClosuresErrors];

export type SetClosuresResponses = {
    /**
     * Done
     */
    200: Closures;
};

export type SetClosuresResponse = SetClosuresResponses[keyof SetClosuresResponses];

export type RevokeFeedData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        providerId: Id;
    };
    query?: never;
    url: '/v1/providers/{providerId}/feed';
};

export type RevokeFeedErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RevokeFeedError = RevokeFeedErrors[keyof RevokeFeedErrors];

export type RevokeFeedResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeFeedResponse = RevokeFeedResponses[keyof RevokeFeedResponses];

export type MakeFeedData = {
    body?: never;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * UUID
         */
        providerId: Id;
    };
    query?: never;
    url: '/v1/providers/{providerId}/feed';
};

export type MakeFeedErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `already_done`: This was already done with the same Idempotency-Key. The response held a secret and is not repeated.
     */
    409: Problem & {
        code?: 'already_done';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MakeFeedError = MakeFeedErrors[keyof MakeFeedErrors];

export type MakeFeedResponses = {
    /**
     * Done
     */
    201: Feed;
};

export type MakeFeedResponse = MakeFeedResponses[keyof MakeFeedResponses];

export type ReadFeedData = {
    body?: never;
    path: {
        /**
         * The secret as issued
         */
        token: string;
    };
    query?: never;
    url: '/v1/feeds/{token}.ics';
};

export type ReadFeedErrors = {
    /**
     * `not_found`: The resource does not exist. `link_invalid`: This link is wrong or no longer valid.
     */
    404: Problem & {
        code?: 'not_found' | 'link_invalid';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadFeedError = ReadFeedErrors[keyof ReadFeedErrors];

export type ReadFeedResponses = {
    /**
     * Done
     */
    200: string;
};

export type ReadFeedResponse = ReadFeedResponses[keyof ReadFeedResponses];

export type ReadFormData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        serviceId: Id;
    };
    query?: never;
    url: '/v1/services/{serviceId}/intake-form';
};

export type ReadFormErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist. `intake_unknown`: There are no questions or answers for this booking.
     */
    404: Problem & {
        code?: 'not_found' | 'intake_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadFormError = ReadFormErrors[keyof ReadFormErrors];

export type ReadFormResponses = {
    /**
     * Done
     */
    200: IntakeForm;
};

export type ReadFormResponse = ReadFormResponses[keyof ReadFormResponses];

export type SetFormData = {
    body: {
        /**
         * In the order in which they are asked
         */
        questions: Array<IntakeQuestionInput>;
        /**
         * The version that was read, 0 for none
         */
        replaces: number;
    };
    path: {
        /**
         * UUID
         */
        serviceId: Id;
    };
    query?: never;
    url: '/v1/services/{serviceId}/intake-form';
};

export type SetFormErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'feature_off';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `question_invalid`: Each question needs its own id, and options exactly if it is a choice.
     */
    422: Problem & {
        code?: 'invalid_input' | 'question_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetFormError = SetFormErrors[keyof SetFormErrors];

export type SetFormResponses = {
    /**
     * Done
     */
    200: IntakeForm;
};

export type SetFormResponse = SetFormResponses[keyof SetFormResponses];

export type EraseProviderData = {
    body?: {
        /**
         * Cancels bookings that are not over yet; else they refuse the erasure
         */
        cancelUpcoming?: boolean;
    };
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        providerId: Id;
    };
    query?: never;
    url: '/v1/providers/{providerId}/erasure';
};

export type EraseProviderErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `bookings_upcoming`: The client has bookings that are not over. Confirm with `cancelUpcoming` that they are cancelled.
     */
    409: Problem & {
        code?: 'bookings_upcoming';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EraseProviderError = EraseProviderErrors[keyof EraseProviderErrors];

export type EraseProviderResponses = {
    /**
     * Done
     */
    202: Erasure;
};

export type EraseProviderResponse = EraseProviderResponses[keyof EraseProviderResponses];

export type OpenDataLinkData = {
    body: OpenDataLink;
    path?: never;
    query?: never;
    url: '/v1/data-links/open';
};

export type OpenDataLinkErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `mail_link_invalid`: The mailed link is wrong, already used or expired. Request a new one.
     */
    422: Problem & {
        code?: 'invalid_input' | 'mail_link_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenDataLinkError = OpenDataLinkErrors[keyof OpenDataLinkErrors];

export type OpenDataLinkResponses = {
    /**
     * Done
     */
    201: ProvenPerson;
};

export type OpenDataLinkResponse = OpenDataLinkResponses[keyof OpenDataLinkResponses];

export type ConsentHistoryData = {
    body?: never;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/consents/history';
};

export type ConsentHistoryErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ConsentHistoryError = ConsentHistoryErrors[keyof ConsentHistoryErrors];

export type ConsentHistoryResponses = {
    /**
     * Done
     */
    200: ConsentHistory;
};

export type ConsentHistoryResponse = ConsentHistoryResponses[keyof ConsentHistoryResponses];

export type ReadConsentsData = {
    body?: never;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/consents';
};

export type ReadConsentsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadConsentsError = ReadConsentsErrors[keyof ReadConsentsErrors];

export type ReadConsentsResponses = {
    /**
     * Done
     */
    200: Consents;
};

export type ReadConsentsResponse = ReadConsentsResponses[keyof ReadConsentsResponses];

export type RecordConsentData = {
    body: {
        purpose: ConsentPurpose;
        /**
         * Only an explicit `true` is a consent
         */
        given: true;
        /**
         * The privacy policy that was shown: the current one of its language
         */
        policyId: Id;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/consents';
};

export type RecordConsentErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `policies_missing`: Online booking is disabled until the company publishes its terms and privacy policy.
     */
    409: Problem & {
        code?: 'policies_missing';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `terms_outdated`: A newer version of a policy was published. Read it and accept it.
     */
    422: Problem & {
        code?: 'invalid_input' | 'terms_outdated';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RecordConsentError = RecordConsentErrors[keyof RecordConsentErrors];

export type RecordConsentResponses = {
    /**
     * Done
     */
    201: ConsentReceipt;
};

export type RecordConsentResponse = RecordConsentResponses[keyof RecordConsentResponses];

export type RecordWithdrawalData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        clientId: Id;
        /**
         * What the consent is for
         */
        purpose: ConsentPurpose;
    };
    query?: never;
    url: '/v1/clients/{clientId}/consents/{purpose}';
};

export type RecordWithdrawalErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RecordWithdrawalError = RecordWithdrawalErrors[keyof RecordWithdrawalErrors];

export type RecordWithdrawalResponses = {
    /**
     * Done
     */
    200: Consents;
};

export type RecordWithdrawalResponse = RecordWithdrawalResponses[keyof RecordWithdrawalResponses];

export type CreateImportData = {
    body?: CreateClientImport;
    path?: never;
    query?: never;
    url: '/v1/client-imports';
};

export type CreateImportErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CreateImportError = CreateImportErrors[keyof CreateImportErrors];

export type CreateImportResponses = {
    /**
     * Done
     */
    201: ClientImport;
};

export type CreateImportResponse = CreateImportResponses[keyof CreateImportResponses];

export type ExportClientsData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: {
        /**
         * Which spreadsheet program reads it
         */
        flavour?: 'utf8' | 'excel_it';
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/clients/export';
};

export type ExportClientsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportClientsError = ExportClientsErrors[keyof ExportClientsErrors];

export type ExportClientsResponses = {
    /**
     * Done
     */
    200: ExportedClients;
};

export type ExportClientsResponse = ExportClientsResponses[keyof ExportClientsResponses];

export type PutImportPartData = {
    body: {
        /**
         * Part of the file, in base64
         */
        data: string;
    };
    path: {
        /**
         * UUID
         */
        importId: Id;
        /**
         * Place of the part in the file, from 0
         */
        index: number;
    };
    query?: never;
    url: '/v1/client-imports/{importId}/parts/{index}';
};

export type PutImportPartErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `import_unknown`: There is no such import, or it is done.
     */
    404: Problem & {
        code?: 'not_found' | 'import_unknown';
    };
    /**
     * `import_running`: The import is running. Wait until it is done.
     */
    409: Problem & {
        code?: 'import_running';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PutImportPartError = PutImportPartErrors[keyof PutImportPartErrors];

export type PutImportPartResponses = {
    /**
     * Done
     */
    200: ClientImport;
};

export type PutImportPartResponse = PutImportPartResponses[keyof PutImportPartResponses];

export type ReadImportData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        importId: Id;
    };
    query?: never;
    url: '/v1/client-imports/{importId}';
};

export type ReadImportErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist. `import_unknown`: There is no such import, or it is done.
     */
    404: Problem & {
        code?: 'not_found' | 'import_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadImportError = ReadImportErrors[keyof ReadImportErrors];

export type ReadImportResponses = {
    /**
     * Done
     */
    200: ClientImport;
};

export type ReadImportResponse = ReadImportResponses[keyof ReadImportResponses];

export type StartImportData = {
    body: {
        /**
         * Whether to read the file only
         */
        dryRun: boolean;
    };
    path: {
        /**
         * UUID
         */
        importId: Id;
    };
    query?: never;
    url: '/v1/client-imports/{importId}/start';
};

export type StartImportErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `import_unknown`: There is no such import, or it is done.
     */
    404: Problem & {
        code?: 'not_found' | 'import_unknown';
    };
    /**
     * `import_running`: The import is running. Wait until it is done. `import_incomplete`: Parts of the file are missing. Send all of them, then start.
     */
    409: Problem & {
        code?: 'import_running' | 'import_incomplete';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type StartImportError = StartImportErrors[keyof StartImportErrors];

export type StartImportResponses = {
    /**
     * Done
     */
    202: ClientImport;
};

export type StartImportResponse = StartImportResponses[keyof StartImportResponses];

export type ListMergesData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/merges';
};

export type ListMergesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListMergesError = ListMergesErrors[keyof ListMergesErrors];

export type ListMergesResponses = {
    /**
     * Done
     */
    200: ClientMerges;
};

export type ListMergesResponse = ListMergesResponses[keyof ListMergesResponses];

export type MergeClientsData = {
    body: {
        otherId: Id;
        /**
         * The version of the other record in the preview
         */
        otherVersion: Version;
        /**
         * Fields whose value comes from the other record
         */
        take: Array<'name' | 'email' | 'phone' | 'locale' | 'timeZone' | 'notes' | 'messaging'>;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/merges';
};

export type MergeClientsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `merge_with_itself`: A record cannot be merged with itself. Choose another one.
     */
    422: Problem & {
        code?: 'invalid_input' | 'merge_with_itself';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MergeClientsError = MergeClientsErrors[keyof MergeClientsErrors];

export type MergeClientsResponses = {
    /**
     * Done
     */
    201: MergedClients;
};

export type MergeClientsResponse = MergeClientsResponses[keyof MergeClientsResponses];

export type PreviewMergeData = {
    body?: never;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
        /**
         * UUID
         */
        otherId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/merge-preview/{otherId}';
};

export type PreviewMergeErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `merge_with_itself`: A record cannot be merged with itself. Choose another one.
     */
    422: Problem & {
        code?: 'invalid_input' | 'merge_with_itself';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PreviewMergeError = PreviewMergeErrors[keyof PreviewMergeErrors];

export type PreviewMergeResponses = {
    /**
     * Done
     */
    200: MergePreview;
};

export type PreviewMergeResponse = PreviewMergeResponses[keyof PreviewMergeResponses];

export type UndoMergeData = {
    body?: never;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path: {
        /**
         * UUID
         */
        mergeId: Id;
    };
    query?: never;
    url: '/v1/client-merges/{mergeId}/undo';
};

export type UndoMergeErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `merge_unknown`: There is no merge to undo: it was undone, or is older than 30 days.
     */
    404: Problem & {
        code?: 'not_found' | 'merge_unknown';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type UndoMergeError = UndoMergeErrors[keyof UndoMergeErrors];

export type UndoMergeResponses = {
    /**
     * Done
     */
    200: UndoneMerge;
};

export type UndoMergeResponse = UndoMergeResponses[keyof UndoMergeResponses];

export type ReadClientData = {
    body?: never;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}';
};

export type ReadClientErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadClientError = ReadClientErrors[keyof ReadClientErrors];

export type ReadClientResponses = {
    /**
     * Done
     */
    200: ClientRecord;
};

export type ReadClientResponse = ReadClientResponses[keyof ReadClientResponses];

export type ChangeClientData = {
    body: {
        /**
         * Name
         */
        name?: string;
        /**
         * Mail address
         */
        email?: Email | null;
        /**
         * Phone number; without `+`, of the company’s country
         */
        phone?: TypedPhone | null;
        locale?: Locale;
        /**
         * IANA name of a time zone
         */
        timeZone?: TimeZone | null;
        /**
         * Free text of the office; health data belongs into sealed notes
         */
        notes?: string | null;
        /**
         * How the client wants messages; null for no request
         */
        messaging?: MessagingInput | null;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}';
};

export type ChangeClientErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `restricted`: The processing of this client is restricted: their data is stored and not used until the restriction is lifted.
     */
    423: Problem & {
        code?: 'restricted';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeClientError = ChangeClientErrors[keyof ChangeClientErrors];

export type ChangeClientResponses = {
    /**
     * Done
     */
    200: ClientRecord;
};

export type ChangeClientResponse = ChangeClientResponses[keyof ChangeClientResponses];

export type ListClientsData = {
    body?: never;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * Only the record with this address
         */
        email?: Email;
    };
    url: '/v1/clients';
};

export type ListClientsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListClientsError = ListClientsErrors[keyof ListClientsErrors];

export type ListClientsResponses = {
    /**
     * Done
     */
    200: Clients;
};

export type ListClientsResponse = ListClientsResponses[keyof ListClientsResponses];

export type CreateClientData = {
    body: CreateClient;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/clients';
};

export type CreateClientErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `already_done`: This was already done with the same Idempotency-Key. The response held a secret and is not repeated.
     */
    409: Problem & {
        code?: 'already_done';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CreateClientError = CreateClientErrors[keyof CreateClientErrors];

export type CreateClientResponses = {
    /**
     * Done
     */
    201: ClientRecord;
};

export type CreateClientResponse = CreateClientResponses[keyof CreateClientResponses];

export type SearchClientsData = {
    body: SearchClients;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/clients/search';
};

export type SearchClientsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SearchClientsError = SearchClientsErrors[keyof SearchClientsErrors];

export type SearchClientsResponses = {
    /**
     * Done
     */
    200: FoundClients;
};

export type SearchClientsResponse = SearchClientsResponses[keyof SearchClientsResponses];

export type CloseRequestData = {
    body: {
        /**
         * What became of it
         */
        outcome: 'fulfilled' | 'refused';
        /**
         * Required for a refusal
         */
        refusal?: RequestRefusalReason;
        /**
         * What the person is told; required for a refusal
         */
        answer?: string;
    };
    path: {
        /**
         * UUID
         */
        requestId: Id;
    };
    query?: never;
    url: '/v1/requests/{requestId}/answer';
};

export type CloseRequestErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `request_closed`: The request was already answered. `identity_unproven`: The person has not proven who they are. Let them use a mailed link, or check a document at the desk.
     */
    409: Problem & {
        code?: 'request_closed' | 'identity_unproven';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `refusal_incomplete`: A refusal needs a reason and an answer for the person.
     */
    422: Problem & {
        code?: 'invalid_input' | 'refusal_incomplete';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CloseRequestError = CloseRequestErrors[keyof CloseRequestErrors];

export type CloseRequestResponses = {
    /**
     * Done
     */
    200: PersonRequest;
};

export type CloseRequestResponse = CloseRequestResponses[keyof CloseRequestResponses];

export type ExtendRequestData = {
    body: {
        /**
         * Why it takes longer; the person is told
         */
        reason: ExtensionReason;
    };
    path: {
        /**
         * UUID
         */
        requestId: Id;
    };
    query?: never;
    url: '/v1/requests/{requestId}/extension';
};

export type ExtendRequestErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `request_closed`: The request was already answered. `request_extended`: The due date was already moved; the law allows it once. `request_overdue`: The due date has passed, so it cannot be moved any more.
     */
    409: Problem & {
        code?: 'request_closed' | 'request_extended' | 'request_overdue';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExtendRequestError = ExtendRequestErrors[keyof ExtendRequestErrors];

export type ExtendRequestResponses = {
    /**
     * Done
     */
    200: PersonRequest;
};

export type ExtendRequestResponse = ExtendRequestResponses[keyof ExtendRequestResponses];

export type ListRequestsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * Only those in this state
         */
        state?: RequestState;
    };
    url: '/v1/requests';
};

export type ListRequestsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRequestsError = ListRequestsErrors[keyof ListRequestsErrors];

export type ListRequestsResponses = {
    /**
     * Done
     */
    200: PersonRequests;
};

export type ListRequestsResponse = ListRequestsResponses[keyof ListRequestsResponses];

export type RecordRequestData = {
    body: RecordRequest;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/requests';
};

export type RecordRequestErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `list_full`: The list has reached its maximum length. `already_done`: This was already done with the same Idempotency-Key. The response held a secret and is not repeated.
     */
    409: Problem & {
        code?: 'list_full' | 'already_done';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key. `received_in_future`: A request cannot arrive in the future.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused' | 'received_in_future';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RecordRequestError = RecordRequestErrors[keyof RecordRequestErrors];

export type RecordRequestResponses = {
    /**
     * Done
     */
    201: PersonRequest;
};

export type RecordRequestResponse = RecordRequestResponses[keyof RecordRequestResponses];

export type ProveIdentityData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        requestId: Id;
    };
    query?: never;
    url: '/v1/requests/{requestId}/identity';
};

export type ProveIdentityErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `request_closed`: The request was already answered.
     */
    409: Problem & {
        code?: 'request_closed';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ProveIdentityError = ProveIdentityErrors[keyof ProveIdentityErrors];

export type ProveIdentityResponses = {
    /**
     * Done
     */
    200: PersonRequest;
};

export type ProveIdentityResponse = ProveIdentityResponses[keyof ProveIdentityResponses];

export type ReadRequestData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        requestId: Id;
    };
    query?: never;
    url: '/v1/requests/{requestId}';
};

export type ReadRequestErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadRequestError = ReadRequestErrors[keyof ReadRequestErrors];

export type ReadRequestResponses = {
    /**
     * Done
     */
    200: PersonRequestInFull;
};

export type ReadRequestResponse = ReadRequestResponses[keyof ReadRequestResponses];

export type LiftRestrictionData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/restriction';
};

export type LiftRestrictionErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type LiftRestrictionError = LiftRestrictionErrors[keyof LiftRestrictionErrors];

export type LiftRestrictionResponses = {
    /**
     * Done
     */
    200: Restriction;
};

export type LiftRestrictionResponse = LiftRestrictionResponses[keyof LiftRestrictionResponses];

export type RestrictClientData = {
    body: {
        reason: RestrictionReason;
    };
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/restriction';
};

export type RestrictClientErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RestrictClientError = RestrictClientErrors[keyof RestrictClientErrors];

export type RestrictClientResponses = {
    /**
     * Done
     */
    200: Restriction;
};

export type RestrictClientResponse = RestrictClientResponses[keyof RestrictClientResponses];

export type ListRestrictionsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/restrictions';
};

export type ListRestrictionsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRestrictionsError = ListRestrictionsErrors[keyof ListRestrictionsErrors];

export type ListRestrictionsResponses = {
    /**
     * Done
     */
    200: Restrictions;
};

export type ListRestrictionsResponse = ListRestrictionsResponses[keyof ListRestrictionsResponses];

export type BreakGlassData = {
    body: {
        reason: GlassReason;
    };
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/break-glass';
};

export type BreakGlassErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `client_erased`: This client was erased. Nothing more is stored about them.
     */
    409: Problem & {
        code?: 'client_erased';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BreakGlassError = BreakGlassErrors[keyof BreakGlassErrors];

export type BreakGlassResponses = {
    /**
     * Done
     */
    201: BrokenGlass;
};

export type BreakGlassResponse = BreakGlassResponses[keyof BreakGlassResponses];

export type ChooseForClientData = {
    body: {
        /**
         * All who are chosen; others no longer are
         */
        userIds: Array<Id>;
    };
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/practitioners';
};

export type ChooseForClientErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `client_erased`: This client was erased. Nothing more is stored about them.
     */
    409: Problem & {
        code?: 'client_erased';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChooseForClientError = ChooseForClientErrors[keyof ChooseForClientErrors];

export type ChooseForClientResponses = {
    /**
     * Done
     */
    200: ChosenForClient;
};

export type ChooseForClientResponse = ChooseForClientResponses[keyof ChooseForClientResponses];

export type CreateChartData = {
    body: {
        /**
         * Who may open it: all who may ask for the notes of the client, some of them, or the author alone
         */
        audience: 'practice' | 'members' | 'author';
        /**
         * For the audience `members`
         */
        userIds: Array<Id>;
        /**
         * A position, from 1
         */
        epoch: number;
        /**
         * An age file, sealed on the client, in base64
         */
        wrap: string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
        /**
         * UUID
         */
        chartId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/charts/{chartId}';
};

export type CreateChartErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `keys_missing`: The practice has no keys for notes yet. Create them first. `keys_outdated`: The keys of the practice have changed. Read the roster again, seal again and retry. `already_there`: This id or position already holds something else. `client_erased`: This client was erased. Nothing more is stored about them. `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'keys_missing' | 'keys_outdated' | 'already_there' | 'client_erased' | 'feature_off';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `ciphertext_invalid`: Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.
     */
    422: Problem & {
        code?: 'invalid_input' | 'ciphertext_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CreateChartError = CreateChartErrors[keyof CreateChartErrors];

export type CreateChartResponses = {
    /**
     * Done
     */
    200: Chart;
};

export type CreateChartResponse = CreateChartResponses[keyof CreateChartResponses];

export type ListChartsData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/charts';
};

export type ListChartsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListChartsError = ListChartsErrors[keyof ListChartsErrors];

export type ListChartsResponses = {
    /**
     * Done
     */
    200: Charts;
};

export type ListChartsResponse = ListChartsResponses[keyof ListChartsResponses];

export type LegalHoldData = {
    body: {
        /**
         * Why the notes may not be erased
         */
        basis: 'litigation' | 'authority' | 'claim';
        /**
         * The last day; `null` ends the hold
         */
        until: Date | null;
    };
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/legal-hold';
};

export type LegalHoldErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `client_erased`: This client was erased. Nothing more is stored about them.
     */
    409: Problem & {
        code?: 'client_erased';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type LegalHoldError = LegalHoldErrors[keyof LegalHoldErrors];

export type LegalHoldResponses = {
    /**
     * Done
     */
    200: LegalHold;
};

export type LegalHoldResponse = LegalHoldResponses[keyof LegalHoldResponses];

export type LastBookingData = {
    body?: never;
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `client_records`
         */
        'X-Step-Up'?: string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/last-booking';
};

export type LastBookingErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `client_unknown`: The client does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'client_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type LastBookingError = LastBookingErrors[keyof LastBookingErrors];

export type LastBookingResponses = {
    /**
     * Done
     */
    200: LastBooking;
};

export type LastBookingResponse = LastBookingResponses[keyof LastBookingResponses];

export type EraseClientData = {
    body?: {
        /**
         * Cancels bookings that are not over yet; else they refuse the erasure
         */
        cancelUpcoming?: boolean;
    };
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        clientId: Id;
    };
    query?: never;
    url: '/v1/clients/{clientId}/erasure';
};

export type EraseClientErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `bookings_upcoming`: The client has bookings that are not over. Confirm with `cancelUpcoming` that they are cancelled.
     */
    409: Problem & {
        code?: 'bookings_upcoming';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EraseClientError = EraseClientErrors[keyof EraseClientErrors];

export type EraseClientResponses = {
    /**
     * Done
     */
    202: Erasure;
};

export type EraseClientResponse = EraseClientResponses[keyof EraseClientResponses];

export type ExportPersonData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query: {
        /**
         * Kind of policy
         */
        kind: 'client' | 'member' | 'provider';
        /**
         * UUID
         */
        personId: Id;
        /**
         * Required for data of another person
         */
        reason?: PrintReason;
    };
    url: '/v1/personal-data';
};

export type ExportPersonErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportPersonError = ExportPersonErrors[keyof ExportPersonErrors];

export type ExportPersonResponses = {
    /**
     * Done
     */
    200: PersonalData;
};

export type ExportPersonResponse = ExportPersonResponses[keyof ExportPersonResponses];

export type ListAccessesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Whether a client, a member or a provider
         */
        kind: 'client' | 'member' | 'provider';
        /**
         * UUID
         */
        personId: Id;
    };
    url: '/v1/accesses';
};

export type ListAccessesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAccessesError = ListAccessesErrors[keyof ListAccessesErrors];

export type ListAccessesResponses = {
    /**
     * Done
     */
    200: PersonAccesses;
};

export type ListAccessesResponse = ListAccessesResponses[keyof ListAccessesResponses];

export type PrintPersonData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query: {
        /**
         * Kind of policy
         */
        kind: 'client' | 'member' | 'provider';
        /**
         * UUID
         */
        personId: Id;
        /**
         * Required for data of another person
         */
        reason?: PrintReason;
        /**
         * Language
         */
        locale?: Locale;
    };
    url: '/v1/personal-data/page';
};

export type PrintPersonErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PrintPersonError = PrintPersonErrors[keyof PrintPersonErrors];

export type PrintPersonResponses = {
    /**
     * Done
     */
    200: string;
};

export type PrintPersonResponse = PrintPersonResponses[keyof PrintPersonResponses];

export type AppendRosterData = {
    body: {
        /**
         * A compact JWS, signed on the client
         */
        entry: string;
        /**
         * An age file, sealed on the client, in base64
         */
        vault: string;
        /**
         * An age file, sealed on the client, in base64
         */
        inbox: string;
    };
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * A position, from 1
         */
        seq: number;
    };
    query?: never;
    url: '/v1/medical/roster/{seq}';
};

export type AppendRosterErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `keys_missing`: The practice has no keys for notes yet. Create them first. `keys_outdated`: The keys of the practice have changed. Read the roster again, seal again and retry. `roster_conflict`: The roster has changed since you read it. Read it again and sign again. `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'keys_missing' | 'keys_outdated' | 'roster_conflict' | 'feature_off';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `ciphertext_invalid`: Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.
     */
    422: Problem & {
        code?: 'invalid_input' | 'ciphertext_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AppendRosterError = AppendRosterErrors[keyof AppendRosterErrors];

export type AppendRosterResponses = {
    /**
     * Done
     */
    200: RosterAppended;
};

export type AppendRosterResponse = AppendRosterResponses[keyof AppendRosterResponses];

export type ListCardsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/medical/cards';
};

export type ListCardsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListCardsError = ListCardsErrors[keyof ListCardsErrors];

export type ListCardsResponses = {
    /**
     * Done
     */
    200: MedicalCards;
};

export type ListCardsResponse = ListCardsResponses[keyof ListCardsResponses];

export type ListWrapsData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query: {
        /**
         * A position, from 1
         */
        epoch: number;
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/medical/wraps';
};

export type ListWrapsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListWrapsError = ListWrapsErrors[keyof ListWrapsErrors];

export type ListWrapsResponses = {
    /**
     * Done
     */
    200: RotationWraps;
};

export type ListWrapsResponse = ListWrapsResponses[keyof ListWrapsResponses];

export type OfferCardData = {
    body: {
        /**
         * A compact JWS, signed on the client
         */
        card: string;
    };
    path: {
        /**
         * SHA-256 of both public keys, base64url
         */
        kid: string;
    };
    query?: never;
    url: '/v1/medical/cards/{kid}';
};

export type OfferCardErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `already_there`: This id or position already holds something else.
     */
    409: Problem & {
        code?: 'already_there';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `ciphertext_invalid`: Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.
     */
    422: Problem & {
        code?: 'invalid_input' | 'ciphertext_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OfferCardError = OfferCardErrors[keyof OfferCardErrors];

export type OfferCardResponses = {
    /**
     * Done
     */
    200: MedicalCard;
};

export type OfferCardResponse = OfferCardResponses[keyof OfferCardResponses];

export type ReadRosterData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/medical/roster';
};

export type ReadRosterErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadRosterError = ReadRosterErrors[keyof ReadRosterErrors];

export type ReadRosterResponses = {
    /**
     * Done
     */
    200: MedicalRoster;
};

export type ReadRosterResponse = ReadRosterResponses[keyof ReadRosterResponses];

export type RemoveVaultData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * A position, from 1
         */
        epoch: number;
    };
    query?: never;
    url: '/v1/medical/vaults/{epoch}';
};

export type RemoveVaultErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `rotation_unfinished`: Files are still sealed to this key. Finish the rotation first.
     */
    409: Problem & {
        code?: 'rotation_unfinished';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveVaultError = RemoveVaultErrors[keyof RemoveVaultErrors];

export type RemoveVaultResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveVaultResponse = RemoveVaultResponses[keyof RemoveVaultResponses];

export type ReadVaultData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * A position, from 1
         */
        epoch: number;
    };
    query?: never;
    url: '/v1/medical/vaults/{epoch}';
};

export type ReadVaultErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadVaultError = ReadVaultErrors[keyof ReadVaultErrors];

export type ReadVaultResponses = {
    /**
     * Done
     */
    200: MedicalVault;
};

export type ReadVaultResponse = ReadVaultResponses[keyof ReadVaultResponses];

export type ReplaceWrapData = {
    body: {
        /**
         * A position, from 1
         */
        epoch: number;
        /**
         * An age file, sealed on the client, in base64
         */
        file: string;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        chartId: Id;
        /**
         * A position, from 1
         */
        gen: number;
    };
    query?: never;
    url: '/v1/charts/{chartId}/wraps/{gen}';
};

export type ReplaceWrapErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `keys_missing`: The practice has no keys for notes yet. Create them first. `keys_outdated`: The keys of the practice have changed. Read the roster again, seal again and retry.
     */
    409: Problem & {
        code?: 'keys_missing' | 'keys_outdated';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `ciphertext_invalid`: Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.
     */
    422: Problem & {
        code?: 'invalid_input' | 'ciphertext_invalid';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReplaceWrapError = ReplaceWrapErrors[keyof ReplaceWrapErrors];

export type ReplaceWrapResponses = {
    /**
     * Done
     */
    200: WrapReplaced;
};

export type ReplaceWrapResponse = ReplaceWrapResponses[keyof ReplaceWrapResponses];

export type ListPractitionersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/medical/practitioners';
};

export type ListPractitionersErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListPractitionersError = ListPractitionersErrors[keyof ListPractitionersErrors];

export type ListPractitionersResponses = {
    /**
     * Done
     */
    200: Practitioners;
};

export type ListPractitionersResponse = ListPractitionersResponses[keyof ListPractitionersResponses];

export type SetPractitionerData = {
    body: {
        /**
         * Whose visits open charts to this member
         */
        providerId: Id | null;
        /**
         * May ask for the charts of every client
         */
        allClients: boolean;
        /**
         * Whether the member works with notes
         */
        active: boolean;
    };
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        userId: Id;
    };
    query?: never;
    url: '/v1/medical/practitioners/{userId}';
};

export type SetPractitionerErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'feature_off';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetPractitionerError = SetPractitionerErrors[keyof SetPractitionerErrors];

export type SetPractitionerResponses = {
    /**
     * Done
     */
    200: Practitioner;
};

export type SetPractitionerResponse = SetPractitionerResponses[keyof SetPractitionerResponses];

export type AddNoteData = {
    body: {
        /**
         * An age file, sealed on the client, in base64
         */
        file: string;
    };
    path: {
        /**
         * UUID
         */
        chartId: Id;
        /**
         * A position, from 1
         */
        seq: number;
    };
    query?: never;
    url: '/v1/charts/{chartId}/notes/{seq}';
};

export type AddNoteErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `keys_missing`: The practice has no keys for notes yet. Create them first. `keys_outdated`: The keys of the practice have changed. Read the roster again, seal again and retry. `note_conflict`: Another note has this position. Read the chart again and sign on its new end.
     */
    409: Problem & {
        code?: 'keys_missing' | 'keys_outdated' | 'note_conflict';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `ciphertext_invalid`: Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.
     */
    422: Problem & {
        code?: 'invalid_input' | 'ciphertext_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AddNoteError = AddNoteErrors[keyof AddNoteErrors];

export type AddNoteResponses = {
    /**
     * Done
     */
    200: NoteAdded;
};

export type AddNoteResponse = AddNoteResponses[keyof AddNoteResponses];

export type AddWrapData = {
    body: {
        /**
         * A position, from 1
         */
        gen: number;
        /**
         * A position, from 1
         */
        epoch: number;
        /**
         * An age file, sealed on the client, in base64
         */
        wrap: string;
    };
    path: {
        /**
         * UUID
         */
        chartId: Id;
    };
    query?: never;
    url: '/v1/charts/{chartId}/wraps';
};

export type AddWrapErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `keys_missing`: The practice has no keys for notes yet. Create them first. `keys_outdated`: The keys of the practice have changed. Read the roster again, seal again and retry. `already_there`: This id or position already holds something else.
     */
    409: Problem & {
        code?: 'keys_missing' | 'keys_outdated' | 'already_there';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `ciphertext_invalid`: Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.
     */
    422: Problem & {
        code?: 'invalid_input' | 'ciphertext_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AddWrapError = AddWrapErrors[keyof AddWrapErrors];

export type AddWrapResponses = {
    /**
     * Done
     */
    201: WrapAdded;
};

export type AddWrapResponse = AddWrapResponses[keyof AddWrapResponses];

export type ListNotesData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        chartId: Id;
    };
    query?: {
        /**
         * Position after which the page begins
         */
        after?: number;
    };
    url: '/v1/charts/{chartId}/notes';
};

export type ListNotesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListNotesError = ListNotesErrors[keyof ListNotesErrors];

export type ListNotesResponses = {
    /**
     * Done
     */
    200: SealedNotes;
};

export type ListNotesResponse = ListNotesResponses[keyof ListNotesResponses];

export type SetAudienceData = {
    body: {
        /**
         * Who may open it: all who may ask for the notes of the client, some of them, or the author alone
         */
        audience: 'practice' | 'members' | 'author';
        /**
         * For the audience `members`
         */
        userIds: Array<Id>;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        chartId: Id;
    };
    query?: never;
    url: '/v1/charts/{chartId}/audience';
};

export type SetAudienceErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `audience_fixed`: This chart is for its author alone, and that cannot be changed.
     */
    409: Problem & {
        code?: 'audience_fixed';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetAudienceError = SetAudienceErrors[keyof SetAudienceErrors];

export type SetAudienceResponses = {
    /**
     * Done
     */
    200: Chart;
};

export type SetAudienceResponse = SetAudienceResponses[keyof SetAudienceResponses];

export type ReadAttachmentData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        chartId: Id;
        /**
         * UUID
         */
        attachmentId: Id;
    };
    query?: never;
    url: '/v1/charts/{chartId}/attachments/{attachmentId}';
};

export type ReadAttachmentErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAttachmentError = ReadAttachmentErrors[keyof ReadAttachmentErrors];

export type ReadAttachmentResponses = {
    /**
     * Done
     */
    200: SealedAttachment;
};

export type ReadAttachmentResponse = ReadAttachmentResponses[keyof ReadAttachmentResponses];

export type BeginAttachmentData = {
    body: {
        /**
         * Size of the sealed file
         */
        bytes: number;
    };
    path: {
        /**
         * UUID
         */
        chartId: Id;
        /**
         * UUID
         */
        attachmentId: Id;
    };
    query?: never;
    url: '/v1/charts/{chartId}/attachments/{attachmentId}';
};

export type BeginAttachmentErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `already_there`: This id or position already holds something else. `too_many_uploads`: Too many uploads are unfinished. Finish one first.
     */
    409: Problem & {
        code?: 'already_there' | 'too_many_uploads';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BeginAttachmentError = BeginAttachmentErrors[keyof BeginAttachmentErrors];

export type BeginAttachmentResponses = {
    /**
     * Done
     */
    200: SealedAttachment;
};

export type BeginAttachmentResponse = BeginAttachmentResponses[keyof BeginAttachmentResponses];

export type ReadChunkData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        chartId: Id;
        /**
         * UUID
         */
        attachmentId: Id;
        /**
         * Number of the part, from 0
         */
        index: number;
    };
    query?: never;
    url: '/v1/charts/{chartId}/attachments/{attachmentId}/parts/{index}';
};

export type ReadChunkErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `attachment_incomplete`: The attachment has not arrived completely yet.
     */
    409: Problem & {
        code?: 'attachment_incomplete';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadChunkError = ReadChunkErrors[keyof ReadChunkErrors];

export type ReadChunkResponses = {
    /**
     * Done
     */
    200: AttachmentPart;
};

export type ReadChunkResponse = ReadChunkResponses[keyof ReadChunkResponses];

export type PutChunkData = {
    body: {
        /**
         * An age file, sealed on the client, in base64
         */
        data: string;
    };
    path: {
        /**
         * UUID
         */
        chartId: Id;
        /**
         * UUID
         */
        attachmentId: Id;
        /**
         * Number of the part, from 0
         */
        index: number;
    };
    query?: never;
    url: '/v1/charts/{chartId}/attachments/{attachmentId}/parts/{index}';
};

export type PutChunkErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'chart_unknown';
    };
    /**
     * `already_there`: This id or position already holds something else.
     */
    409: Problem & {
        code?: 'already_there';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `ciphertext_invalid`: Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.
     */
    422: Problem & {
        code?: 'invalid_input' | 'ciphertext_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PutChunkError = PutChunkErrors[keyof PutChunkErrors];

export type PutChunkResponses = {
    /**
     * Done
     */
    200: SealedAttachment;
};

export type PutChunkResponse = PutChunkResponses[keyof PutChunkResponses];

export type ListIntakesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/medical/intakes';
};

export type ListIntakesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListIntakesError = ListIntakesErrors[keyof ListIntakesErrors];

export type ListIntakesResponses = {
    /**
     * Done
     */
    200: WaitingIntakes;
};

export type ListIntakesResponse = ListIntakesResponses[keyof ListIntakesResponses];

export type MoveIntakeData = {
    body: {
        chartId: Id;
        /**
         * A position, from 1
         */
        seq: number;
        /**
         * An age file, sealed on the client, in base64
         */
        file: string;
    };
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        intakeId: Id;
    };
    query?: never;
    url: '/v1/medical/intakes/{intakeId}/move';
};

export type MoveIntakeErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `intake_unknown`: There are no questions or answers for this booking. `chart_unknown`: The chart does not exist, or you may not ask for it.
     */
    404: Problem & {
        code?: 'not_found' | 'intake_unknown' | 'chart_unknown';
    };
    /**
     * `keys_missing`: The practice has no keys for notes yet. Create them first. `keys_outdated`: The keys of the practice have changed. Read the roster again, seal again and retry. `note_conflict`: Another note has this position. Read the chart again and sign on its new end.
     */
    409: Problem & {
        code?: 'keys_missing' | 'keys_outdated' | 'note_conflict';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `ciphertext_invalid`: Only sealed files are stored, with the expected recipients and padding. Seal it on the device first.
     */
    422: Problem & {
        code?: 'invalid_input' | 'ciphertext_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MoveIntakeError = MoveIntakeErrors[keyof MoveIntakeErrors];

export type MoveIntakeResponses = {
    /**
     * Done
     */
    200: IntakeMoved;
};

export type MoveIntakeResponse = MoveIntakeResponses[keyof MoveIntakeResponses];

export type OpenIntakeData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `soap_keys`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        intakeId: Id;
    };
    query?: never;
    url: '/v1/medical/intakes/{intakeId}';
};

export type OpenIntakeErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `intake_unknown`: There are no questions or answers for this booking.
     */
    404: Problem & {
        code?: 'not_found' | 'intake_unknown';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenIntakeError = OpenIntakeErrors[keyof OpenIntakeErrors];

export type OpenIntakeResponses = {
    /**
     * Done
     */
    200: OpenedIntake;
};

export type OpenIntakeResponse = OpenIntakeResponses[keyof OpenIntakeResponses];

export type ReadMedicalSettingsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/medical/settings';
};

export type ReadMedicalSettingsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadMedicalSettingsError = ReadMedicalSettingsErrors[keyof ReadMedicalSettingsErrors];

export type ReadMedicalSettingsResponses = {
    /**
     * Done
     */
    200: MedicalSettings;
};

export type ReadMedicalSettingsResponse = ReadMedicalSettingsResponses[keyof ReadMedicalSettingsResponses];

export type SetMedicalSettingsData = {
    body: SetMedicalSettings;
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
        /**
         * A token of `POST /v1/step-up` for `protections`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/medical/settings';
};

export type SetMedicalSettingsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetMedicalSettingsError = SetMedicalSettingsErrors[keyof SetMedicalSettingsErrors];

export type SetMedicalSettingsResponses = {
    /**
     * Done
     */
    200: MedicalSettings;
};

export type SetMedicalSettingsResponse = SetMedicalSettingsResponses[keyof SetMedicalSettingsResponses];

export type CurrentPoliciesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Language
         */
        locale?: Locale;
    };
    url: '/v1/policies/current';
};

export type CurrentPoliciesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CurrentPoliciesError = CurrentPoliciesErrors[keyof CurrentPoliciesErrors];

export type CurrentPoliciesResponses = {
    /**
     * Done
     */
    200: CurrentPolicies;
};

export type CurrentPoliciesResponse = CurrentPoliciesResponses[keyof CurrentPoliciesResponses];

export type ListPoliciesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * Kind of policy
         */
        kind?: PolicyKind;
    };
    url: '/v1/policies';
};

export type ListPoliciesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListPoliciesError = ListPoliciesErrors[keyof ListPoliciesErrors];

export type ListPoliciesResponses = {
    /**
     * Done
     */
    200: Policies;
};

export type ListPoliciesResponse = ListPoliciesResponses[keyof ListPoliciesResponses];

export type PolicyChangesData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        policyId: Id;
    };
    query?: {
        /**
         * Number of the earlier version; by default the one before
         */
        since?: number;
    };
    url: '/v1/policies/{policyId}/changes';
};

export type PolicyChangesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PolicyChangesError = PolicyChangesErrors[keyof PolicyChangesErrors];

export type PolicyChangesResponses = {
    /**
     * Done
     */
    200: PolicyChanges;
};

export type PolicyChangesResponse = PolicyChangesResponses[keyof PolicyChangesResponses];

export type PublishPolicyData = {
    body?: {
        /**
         * Whether consents tied to earlier versions no longer count; false for a corrected typo
         */
        asksAgain?: boolean;
    };
    headers: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * Kind of policy
         */
        kind: PolicyKind;
        /**
         * Language of texts
         */
        locale: Locale;
    };
    query?: never;
    url: '/v1/policies/{kind}/{locale}/publish';
};

export type PublishPolicyErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `draft_empty`: There is no draft to publish. `policy_unchanged`: The draft is identical to the published text.
     */
    409: Problem & {
        code?: 'draft_empty' | 'policy_unchanged';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PublishPolicyError = PublishPolicyErrors[keyof PublishPolicyErrors];

export type PublishPolicyResponses = {
    /**
     * Done
     */
    201: PublishedPolicy;
};

export type PublishPolicyResponse = PublishPolicyResponses[keyof PublishPolicyResponses];

export type ReadPolicyData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        policyId: Id;
    };
    query?: never;
    url: '/v1/policies/{policyId}';
};

export type ReadPolicyErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPolicyError = ReadPolicyErrors[keyof ReadPolicyErrors];

export type ReadPolicyResponses = {
    /**
     * Done
     */
    200: PolicyInFull;
};

export type ReadPolicyResponse = ReadPolicyResponses[keyof ReadPolicyResponses];

export type ReadPolicyDraftData = {
    body?: never;
    path: {
        /**
         * Kind of policy
         */
        kind: PolicyKind;
        /**
         * Language of texts
         */
        locale: Locale;
    };
    query?: never;
    url: '/v1/policies/{kind}/{locale}/draft';
};

export type ReadPolicyDraftErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPolicyDraftError = ReadPolicyDraftErrors[keyof ReadPolicyDraftErrors];

export type ReadPolicyDraftResponses = {
    /**
     * Done
     */
    200: PolicyDraft;
};

export type ReadPolicyDraftResponse = ReadPolicyDraftResponses[keyof ReadPolicyDraftResponses];

export type WritePolicyDraftData = {
    body: {
        /**
         * Text in Markdown
         */
        text: string;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * Kind of policy
         */
        kind: PolicyKind;
        /**
         * Language of texts
         */
        locale: Locale;
    };
    query?: never;
    url: '/v1/policies/{kind}/{locale}/draft';
};

export type WritePolicyDraftErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `policy_too_complex`: The text is nested too deeply or too long when rendered as HTML.
     */
    422: Problem & {
        code?: 'invalid_input' | 'policy_too_complex';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WritePolicyDraftError = WritePolicyDraftErrors[keyof WritePolicyDraftErrors];

export type WritePolicyDraftResponses = {
    /**
     * Done
     */
    200: PolicyDraft;
};

export type WritePolicyDraftResponse = WritePolicyDraftResponses[keyof WritePolicyDraftResponses];

export type ReadProcessingData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/processing';
};

export type ReadProcessingErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadProcessingError = ReadProcessingErrors[keyof ReadProcessingErrors];

export type ReadProcessingResponses = {
    /**
     * Done
     */
    200: ProcessingRecord;
};

export type ReadProcessingResponse = ReadProcessingResponses[keyof ReadProcessingResponses];

export type PrintProcessingData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Language
         */
        locale?: Locale;
    };
    url: '/v1/processing/page';
};

export type PrintProcessingErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PrintProcessingError = PrintProcessingErrors[keyof PrintProcessingErrors];

export type PrintProcessingResponses = {
    /**
     * Done
     */
    200: string;
};

export type PrintProcessingResponse = PrintProcessingResponses[keyof PrintProcessingResponses];

export type ListProcessorsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/processors';
};

export type ListProcessorsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListProcessorsError = ListProcessorsErrors[keyof ListProcessorsErrors];

export type ListProcessorsResponses = {
    /**
     * Done
     */
    200: Processors;
};

export type ListProcessorsResponse = ListProcessorsResponses[keyof ListProcessorsResponses];

export type ListErasuresData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/erasures';
};

export type ListErasuresErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListErasuresError = ListErasuresErrors[keyof ListErasuresErrors];

export type ListErasuresResponses = {
    /**
     * Done
     */
    200: Erasures;
};

export type ListErasuresResponse = ListErasuresResponses[keyof ListErasuresResponses];

export type ReadErasureData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        erasureId: Id;
    };
    query?: never;
    url: '/v1/erasures/{erasureId}';
};

export type ReadErasureErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadErasureError = ReadErasureErrors[keyof ReadErasureErrors];

export type ReadErasureResponses = {
    /**
     * Done
     */
    200: ErasureDetails;
};

export type ReadErasureResponse = ReadErasureResponses[keyof ReadErasureResponses];

export type CertificateKeysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/certificates/keys';
};

export type CertificateKeysErrors = {
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CertificateKeysError = CertificateKeysErrors[keyof CertificateKeysErrors];

export type CertificateKeysResponses = {
    /**
     * Done
     */
    200: CertificateKeys;
};

export type CertificateKeysResponse = CertificateKeysResponses[keyof CertificateKeysResponses];

export type PrintCertificateData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        erasureId: Id;
    };
    query?: never;
    url: '/v1/erasures/{erasureId}/certificate.html';
};

export type PrintCertificateErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `erasure_open`: The erasure is not over yet. Read its steps, and ask for the certificate when it is done.
     */
    409: Problem & {
        code?: 'erasure_open';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PrintCertificateError = PrintCertificateErrors[keyof PrintCertificateErrors];

export type PrintCertificateResponses = {
    /**
     * Done
     */
    200: string;
};

export type PrintCertificateResponse = PrintCertificateResponses[keyof PrintCertificateResponses];

export type ReadCertificateData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        erasureId: Id;
    };
    query?: never;
    url: '/v1/erasures/{erasureId}/certificate';
};

export type ReadCertificateErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `erasure_open`: The erasure is not over yet. Read its steps, and ask for the certificate when it is done.
     */
    409: Problem & {
        code?: 'erasure_open';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadCertificateError = ReadCertificateErrors[keyof ReadCertificateErrors];

export type ReadCertificateResponses = {
    /**
     * Done
     */
    200: ErasureCertificate;
};

export type ReadCertificateResponse = ReadCertificateResponses[keyof ReadCertificateResponses];

export type VerifyCertificateData = {
    body: VerifyCertificate;
    path?: never;
    query?: never;
    url: '/v1/certificates/verifications';
};

export type VerifyCertificateErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type VerifyCertificateError = VerifyCertificateErrors[keyof VerifyCertificateErrors];

export type VerifyCertificateResponses = {
    /**
     * Done
     */
    200: VerifiedCertificate;
};

export type VerifyCertificateResponse = VerifyCertificateResponses[keyof VerifyCertificateResponses];

export type PreviewRetentionData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Days after the end of the last booking
         */
        days: number;
    };
    url: '/v1/retention-rule/preview';
};

export type PreviewRetentionErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PreviewRetentionError = PreviewRetentionErrors[keyof PreviewRetentionErrors];

export type PreviewRetentionResponses = {
    /**
     * Done
     */
    200: RetentionPreview;
};

export type PreviewRetentionResponse = PreviewRetentionResponses[keyof PreviewRetentionResponses];

export type ReadRetentionRuleData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/retention-rule';
};

export type ReadRetentionRuleErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadRetentionRuleError = ReadRetentionRuleErrors[keyof ReadRetentionRuleErrors];

export type ReadRetentionRuleResponses = {
    /**
     * Done
     */
    200: RetentionRule;
};

export type ReadRetentionRuleResponse = ReadRetentionRuleResponses[keyof ReadRetentionRuleResponses];

export type SetRetentionRuleData = {
    body: SetRetentionRule;
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
        /**
         * A token of `POST /v1/step-up` for `records`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/retention-rule';
};

export type SetRetentionRuleErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'feature_off';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetRetentionRuleError = SetRetentionRuleErrors[keyof SetRetentionRuleErrors];

export type SetRetentionRuleResponses = {
    /**
     * Done
     */
    200: RetentionRule;
};

export type SetRetentionRuleResponse = SetRetentionRuleResponses[keyof SetRetentionRuleResponses];

export type ReadAccountData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/me';
};

export type ReadAccountErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAccountError = ReadAccountErrors[keyof ReadAccountErrors];

export type ReadAccountResponses = {
    /**
     * Done
     */
    200: Account;
};

export type ReadAccountResponse = ReadAccountResponses[keyof ReadAccountResponses];

export type ChangeAccountData = {
    body: ChangeAccount;
    path?: never;
    query?: never;
    url: '/v1/me';
};

export type ChangeAccountErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeAccountError = ChangeAccountErrors[keyof ChangeAccountErrors];

export type ChangeAccountResponses = {
    /**
     * Done
     */
    200: Account;
};

export type ChangeAccountResponse = ChangeAccountResponses[keyof ChangeAccountResponses];

export type ChangePasswordData = {
    body: ChangePassword;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `password`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/password/change';
};

export type ChangePasswordErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again. `credentials_wrong`: Email and password don't match.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle' | 'credentials_wrong';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `password_short`: Choose a password of at least 15 characters. As long as a second factor is on, 12 are enough. `password_common`: This password is easy to guess. Choose another one. `password_personal`: This password is made of your name, address or company. Choose one that says nothing about you.
     */
    422: Problem & {
        code?: 'invalid_input' | 'password_short' | 'password_common' | 'password_personal';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * Done
     */
    204: void;
};

export type ChangePasswordResponse = ChangePasswordResponses[keyof ChangePasswordResponses];

export type DisownSessionData = {
    body: DisownSession;
    path?: never;
    query?: never;
    url: '/v1/sessions/disown';
};

export type DisownSessionErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `mail_link_invalid`: The mailed link is wrong, already used or expired. Request a new one.
     */
    422: Problem & {
        code?: 'invalid_input' | 'mail_link_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DisownSessionError = DisownSessionErrors[keyof DisownSessionErrors];

export type DisownSessionResponses = {
    /**
     * Done
     */
    204: void;
};

export type DisownSessionResponse = DisownSessionResponses[keyof DisownSessionResponses];

export type EndOtherSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/sessions';
};

export type EndOtherSessionsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EndOtherSessionsError = EndOtherSessionsErrors[keyof EndOtherSessionsErrors];

export type EndOtherSessionsResponses = {
    /**
     * Done
     */
    204: void;
};

export type EndOtherSessionsResponse = EndOtherSessionsResponses[keyof EndOtherSessionsResponses];

export type ListSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/sessions';
};

export type ListSessionsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListSessionsError = ListSessionsErrors[keyof ListSessionsErrors];

export type ListSessionsResponses = {
    /**
     * Done
     */
    200: Sessions;
};

export type ListSessionsResponse = ListSessionsResponses[keyof ListSessionsResponses];

export type SignInData = {
    body: {
        /**
         * Mail address
         */
        email: string;
        /**
         * Password
         */
        password: string;
        slug?: Slug;
        /**
         * Earlier `deviceToken` values returned to this device
         */
        deviceTokens?: Array<string>;
        /**
         * Keep the refresh token in the cookie `__Host-refresh` (Secure, HttpOnly, SameSite=Strict) instead of returning it
         */
        cookie?: boolean;
    };
    path?: never;
    query?: never;
    url: '/v1/sessions';
};

export type SignInErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `credentials_wrong`: Email and password don't match.
     */
    401: Problem & {
        code?: 'credentials_wrong';
    };
    /**
     * `cross_site`: A page of another site may not make this change. `cookie_cross_site`: A browser keeps no cookie for a page of another site. Leave out `cookie` and keep the refresh token yourself.
     */
    403: Problem & {
        code?: 'cross_site' | 'cookie_cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SignInError = SignInErrors[keyof SignInErrors];

export type SignInResponses = {
    /**
     * Done
     */
    201: SessionResponse | SecondFactorNeeded;
};

export type SignInResponse = SignInResponses[keyof SignInResponses];

export type ForgotPasswordData = {
    body: ForgotPassword;
    path?: never;
    query?: never;
    url: '/v1/password/forgotten';
};

export type ForgotPasswordErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ForgotPasswordError = ForgotPasswordErrors[keyof ForgotPasswordErrors];

export type ForgotPasswordResponses = {
    /**
     * Done
     */
    202: {
        [key: string]: unknown;
    };
};

export type ForgotPasswordResponse = ForgotPasswordResponses[keyof ForgotPasswordResponses];

export type ResetPasswordData = {
    body: ResetPassword;
    path?: never;
    query?: never;
    url: '/v1/password/reset';
};

export type ResetPasswordErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `mail_link_invalid`: The mailed link is wrong, already used or expired. Request a new one. `password_short`: Choose a password of at least 15 characters. As long as a second factor is on, 12 are enough. `password_common`: This password is easy to guess. Choose another one. `password_personal`: This password is made of your name, address or company. Choose one that says nothing about you.
     */
    422: Problem & {
        code?: 'invalid_input' | 'mail_link_invalid' | 'password_short' | 'password_common' | 'password_personal';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ResetPasswordError = ResetPasswordErrors[keyof ResetPasswordErrors];

export type ResetPasswordResponses = {
    /**
     * Done
     */
    204: void;
};

export type ResetPasswordResponse = ResetPasswordResponses[keyof ResetPasswordResponses];

export type ConfirmSignUpData = {
    body: ConfirmSignUp;
    path?: never;
    query?: never;
    url: '/v1/sign-up/confirm';
};

export type ConfirmSignUpErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `slug_taken`: Another company already uses this slug.
     */
    409: Problem & {
        code?: 'slug_taken';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `mail_link_invalid`: The mailed link is wrong, already used or expired. Request a new one. `password_short`: Choose a password of at least 15 characters. As long as a second factor is on, 12 are enough. `password_common`: This password is easy to guess. Choose another one. `password_personal`: This password is made of your name, address or company. Choose one that says nothing about you.
     */
    422: Problem & {
        code?: 'invalid_input' | 'mail_link_invalid' | 'password_short' | 'password_common' | 'password_personal';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ConfirmSignUpError = ConfirmSignUpErrors[keyof ConfirmSignUpErrors];

export type ConfirmSignUpResponses = {
    /**
     * Done
     */
    201: ConfirmedCompany;
};

export type ConfirmSignUpResponse = ConfirmSignUpResponses[keyof ConfirmSignUpResponses];

export type SignUpData = {
    body: SignUp;
    path?: never;
    query?: never;
    url: '/v1/sign-up';
};

export type SignUpErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `time_zone_unknown`: This is not an IANA time zone.
     */
    422: Problem & {
        code?: 'invalid_input' | 'time_zone_unknown';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SignUpError = SignUpErrors[keyof SignUpErrors];

export type SignUpResponses = {
    /**
     * Done
     */
    202: {
        [key: string]: unknown;
    };
};

export type SignUpResponse = SignUpResponses[keyof SignUpResponses];

export type ProveSecondFactorData = {
    body: {
        /**
         * The ticket from the first step
         */
        ticket: string;
        /**
         * Six-digit code of the authenticator app (RFC 6238)
         */
        code?: string;
        /**
         * Upper or lower case, with or without dashes
         */
        recoveryCode?: string;
        passkey?: PasskeyAssertion;
        /**
         * Earlier `deviceToken` values returned to this device
         */
        deviceTokens?: Array<string>;
        /**
         * Keep the refresh token in the cookie `__Host-refresh` (Secure, HttpOnly, SameSite=Strict) instead of returning it
         */
        cookie?: boolean;
    };
    path?: never;
    query?: never;
    url: '/v1/sessions/second-factor';
};

export type ProveSecondFactorErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `ticket_invalid`: The sign-in took longer than five minutes or the password has changed. Start again. `credentials_wrong`: Email and password don't match. `second_factor_required`: A second factor is on and must be presented. `second_factor_wrong`: The second factor is wrong, already used or expired.
     */
    401: Problem & {
        code?: 'ticket_invalid' | 'credentials_wrong' | 'second_factor_required' | 'second_factor_wrong';
    };
    /**
     * `cross_site`: A page of another site may not make this change. `cookie_cross_site`: A browser keeps no cookie for a page of another site. Leave out `cookie` and keep the refresh token yourself.
     */
    403: Problem & {
        code?: 'cross_site' | 'cookie_cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ProveSecondFactorError = ProveSecondFactorErrors[keyof ProveSecondFactorErrors];

export type ProveSecondFactorResponses = {
    /**
     * Done
     */
    201: SessionResponse;
};

export type ProveSecondFactorResponse = ProveSecondFactorResponses[keyof ProveSecondFactorResponses];

export type StepUpData = {
    body: StepUp;
    path?: never;
    query?: never;
    url: '/v1/step-up';
};

export type StepUpErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again. `credentials_wrong`: Email and password don't match. `second_factor_required`: A second factor is on and must be presented. `second_factor_wrong`: The second factor is wrong, already used or expired.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle' | 'credentials_wrong' | 'second_factor_required' | 'second_factor_wrong';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type StepUpError = StepUpErrors[keyof StepUpErrors];

export type StepUpResponses = {
    /**
     * Done
     */
    201: StepUpGrant;
};

export type StepUpResponse = StepUpResponses[keyof StepUpResponses];

export type PublicKeysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/.well-known/jwks.json';
};

export type PublicKeysErrors = {
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PublicKeysError = PublicKeysErrors[keyof PublicKeysErrors];

export type PublicKeysResponses = {
    /**
     * Done
     */
    200: PublicKeys;
};

export type PublicKeysResponse = PublicKeysResponses[keyof PublicKeysResponses];

export type AcceptInvitationData = {
    body: AcceptInvitation;
    path?: never;
    query?: never;
    url: '/v1/invitations/accept';
};

export type AcceptInvitationErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `mail_link_invalid`: The mailed link is wrong, already used or expired. Request a new one. `password_short`: Choose a password of at least 15 characters. As long as a second factor is on, 12 are enough. `password_common`: This password is easy to guess. Choose another one. `password_personal`: This password is made of your name, address or company. Choose one that says nothing about you.
     */
    422: Problem & {
        code?: 'invalid_input' | 'mail_link_invalid' | 'password_short' | 'password_common' | 'password_personal';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AcceptInvitationError = AcceptInvitationErrors[keyof AcceptInvitationErrors];

export type AcceptInvitationResponses = {
    /**
     * Done
     */
    201: AcceptedInvitation;
};

export type AcceptInvitationResponse = AcceptInvitationResponses[keyof AcceptInvitationResponses];

export type ListInvitationsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/invitations';
};

export type ListInvitationsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListInvitationsError = ListInvitationsErrors[keyof ListInvitationsErrors];

export type ListInvitationsResponses = {
    /**
     * Done
     */
    200: Invitations;
};

export type ListInvitationsResponse = ListInvitationsResponses[keyof ListInvitationsResponses];

export type WithdrawInvitationData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        invitationId: Id;
    };
    query?: never;
    url: '/v1/invitations/{invitationId}';
};

export type WithdrawInvitationErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WithdrawInvitationError = WithdrawInvitationErrors[keyof WithdrawInvitationErrors];

export type WithdrawInvitationResponses = {
    /**
     * Done
     */
    204: void;
};

export type WithdrawInvitationResponse = WithdrawInvitationResponses[keyof WithdrawInvitationResponses];

export type PasskeySignInData = {
    body: {
        passkey: PasskeyAssertion;
        slug?: Slug;
        /**
         * Earlier `deviceToken` values returned to this device
         */
        deviceTokens?: Array<string>;
        /**
         * Keep the refresh token in the cookie `__Host-refresh` (Secure, HttpOnly, SameSite=Strict) instead of returning it
         */
        cookie?: boolean;
    };
    path?: never;
    query?: never;
    url: '/v1/sessions/passkey';
};

export type PasskeySignInErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `credentials_wrong`: Email and password don't match.
     */
    401: Problem & {
        code?: 'credentials_wrong';
    };
    /**
     * `cross_site`: A page of another site may not make this change. `cookie_cross_site`: A browser keeps no cookie for a page of another site. Leave out `cookie` and keep the refresh token yourself.
     */
    403: Problem & {
        code?: 'cross_site' | 'cookie_cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PasskeySignInError = PasskeySignInErrors[keyof PasskeySignInErrors];

export type PasskeySignInResponses = {
    /**
     * Done
     */
    201: SessionResponse;
};

export type PasskeySignInResponse = PasskeySignInResponses[keyof PasskeySignInResponses];

export type PasskeySignInOptionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/sessions/passkey/options';
};

export type PasskeySignInOptionsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PasskeySignInOptionsError = PasskeySignInOptionsErrors[keyof PasskeySignInOptionsErrors];

export type PasskeySignInOptionsResponses = {
    /**
     * Done
     */
    201: PasskeyRequest;
};

export type PasskeySignInOptionsResponse = PasskeySignInOptionsResponses[keyof PasskeySignInOptionsResponses];

export type SecondStepOptionsData = {
    body: SecondStepOptions;
    path?: never;
    query?: never;
    url: '/v1/sessions/second-factor/options';
};

export type SecondStepOptionsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `ticket_invalid`: The sign-in took longer than five minutes or the password has changed. Start again.
     */
    401: Problem & {
        code?: 'ticket_invalid';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SecondStepOptionsError = SecondStepOptionsErrors[keyof SecondStepOptionsErrors];

export type SecondStepOptionsResponses = {
    /**
     * Done
     */
    201: PasskeyRequest;
};

export type SecondStepOptionsResponse = SecondStepOptionsResponses[keyof SecondStepOptionsResponses];

export type StepUpOptionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/step-up/options';
};

export type StepUpOptionsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type StepUpOptionsError = StepUpOptionsErrors[keyof StepUpOptionsErrors];

export type StepUpOptionsResponses = {
    /**
     * Done
     */
    201: PasskeyRequest;
};

export type StepUpOptionsResponse = StepUpOptionsResponses[keyof StepUpOptionsResponses];

export type EndSessionData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        sessionId: Id;
    };
    query?: never;
    url: '/v1/sessions/{sessionId}';
};

export type EndSessionErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EndSessionError = EndSessionErrors[keyof EndSessionErrors];

export type EndSessionResponses = {
    /**
     * Done
     */
    204: void;
};

export type EndSessionResponse = EndSessionResponses[keyof EndSessionResponses];

export type LeaveSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/sessions/current';
};

export type LeaveSessionErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type LeaveSessionError = LeaveSessionErrors[keyof LeaveSessionErrors];

export type LeaveSessionResponses = {
    /**
     * Done
     */
    204: void;
};

export type LeaveSessionResponse = LeaveSessionResponses[keyof LeaveSessionResponses];

export type RefreshSessionData = {
    body?: {
        /**
         * The refresh token, which works once; left out when it is in the cookie
         */
        refreshToken?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/sessions/refresh';
};

export type RefreshSessionErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again. `refresh_reused`: The refresh token was used before, so all sessions that came from it have ended. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle' | 'refresh_reused';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RefreshSessionError = RefreshSessionErrors[keyof RefreshSessionErrors];

export type RefreshSessionResponses = {
    /**
     * Done
     */
    200: SessionResponse;
};

export type RefreshSessionResponse = RefreshSessionResponses[keyof RefreshSessionResponses];

export type RemoveTotpData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `second_factor`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/second-factor/totp';
};

export type RemoveTotpErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `password_short`: Choose a password of at least 15 characters. As long as a second factor is on, 12 are enough.
     */
    422: Problem & {
        code?: 'invalid_input' | 'password_short';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveTotpError = RemoveTotpErrors[keyof RemoveTotpErrors];

export type RemoveTotpResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemoveTotpResponse = RemoveTotpResponses[keyof RemoveTotpResponses];

export type BeginTotpData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `second_factor`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/second-factor/totp';
};

export type BeginTotpErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BeginTotpError = BeginTotpErrors[keyof BeginTotpErrors];

export type BeginTotpResponses = {
    /**
     * Done
     */
    201: TotpEnrolment;
};

export type BeginTotpResponse = BeginTotpResponses[keyof BeginTotpResponses];

export type ConfirmTotpData = {
    body: ConfirmTotp;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `second_factor`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/second-factor/totp/confirm';
};

export type ConfirmTotpErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again. `second_factor_wrong`: The second factor is wrong, already used or expired.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle' | 'second_factor_wrong';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `enrolment_unknown`: No enrolment was started in the last ten minutes.
     */
    409: Problem & {
        code?: 'enrolment_unknown';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ConfirmTotpError = ConfirmTotpErrors[keyof ConfirmTotpErrors];

export type ConfirmTotpResponses = {
    /**
     * Done
     */
    200: RecoveryCodes;
};

export type ConfirmTotpResponse = ConfirmTotpResponses[keyof ConfirmTotpResponses];

export type ReadSecondFactorsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/second-factor';
};

export type ReadSecondFactorsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSecondFactorsError = ReadSecondFactorsErrors[keyof ReadSecondFactorsErrors];

export type ReadSecondFactorsResponses = {
    /**
     * Done
     */
    200: SecondFactors;
};

export type ReadSecondFactorsResponse = ReadSecondFactorsResponses[keyof ReadSecondFactorsResponses];

export type RenewRecoveryCodesData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `second_factor`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/second-factor/recovery-codes';
};

export type RenewRecoveryCodesErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `second_factor_off`: No second factor is on.
     */
    409: Problem & {
        code?: 'second_factor_off';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RenewRecoveryCodesError = RenewRecoveryCodesErrors[keyof RenewRecoveryCodesErrors];

export type RenewRecoveryCodesResponses = {
    /**
     * Done
     */
    201: RecoveryCodes;
};

export type RenewRecoveryCodesResponse = RenewRecoveryCodesResponses[keyof RenewRecoveryCodesResponses];

export type ListPasskeysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/second-factor/passkeys';
};

export type ListPasskeysErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListPasskeysError = ListPasskeysErrors[keyof ListPasskeysErrors];

export type ListPasskeysResponses = {
    /**
     * Done
     */
    200: Passkeys;
};

export type ListPasskeysResponse = ListPasskeysResponses[keyof ListPasskeysResponses];

export type AddPasskeyData = {
    body: AddPasskey;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `second_factor`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/second-factor/passkeys';
};

export type AddPasskeyErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `passkey_known`: This passkey is already registered. `too_many_passkeys`: There are already 20 passkeys. Remove one first.
     */
    409: Problem & {
        code?: 'passkey_known' | 'too_many_passkeys';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `passkey_invalid`: The passkey does not answer a challenge issued here in the last five minutes.
     */
    422: Problem & {
        code?: 'invalid_input' | 'passkey_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AddPasskeyError = AddPasskeyErrors[keyof AddPasskeyErrors];

export type AddPasskeyResponses = {
    /**
     * Done
     */
    201: AddedPasskey;
};

export type AddPasskeyResponse = AddPasskeyResponses[keyof AddPasskeyResponses];

export type BeginPasskeyData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `second_factor`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/second-factor/passkeys/options';
};

export type BeginPasskeyErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `too_many_passkeys`: There are already 20 passkeys. Remove one first.
     */
    409: Problem & {
        code?: 'too_many_passkeys';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BeginPasskeyError = BeginPasskeyErrors[keyof BeginPasskeyErrors];

export type BeginPasskeyResponses = {
    /**
     * Done
     */
    201: PasskeyCreation;
};

export type BeginPasskeyResponse = BeginPasskeyResponses[keyof BeginPasskeyResponses];

export type RemovePasskeyData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `second_factor`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        passkeyId: Id;
    };
    query?: never;
    url: '/v1/second-factor/passkeys/{passkeyId}';
};

export type RemovePasskeyErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `password_short`: Choose a password of at least 15 characters. As long as a second factor is on, 12 are enough.
     */
    422: Problem & {
        code?: 'invalid_input' | 'password_short';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemovePasskeyError = RemovePasskeyErrors[keyof RemovePasskeyErrors];

export type RemovePasskeyResponses = {
    /**
     * Done
     */
    204: void;
};

export type RemovePasskeyResponse = RemovePasskeyResponses[keyof RemovePasskeyResponses];

export type ReadCompanyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/company';
};

export type ReadCompanyErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadCompanyError = ReadCompanyErrors[keyof ReadCompanyErrors];

export type ReadCompanyResponses = {
    /**
     * Done
     */
    200: Company;
};

export type ReadCompanyResponse = ReadCompanyResponses[keyof ReadCompanyResponses];

export type ChangeCompanyData = {
    body: ChangeCompany;
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/company';
};

export type ChangeCompanyErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `time_zone_unknown`: This is not an IANA time zone.
     */
    422: Problem & {
        code?: 'invalid_input' | 'time_zone_unknown';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeCompanyError = ChangeCompanyErrors[keyof ChangeCompanyErrors];

export type ChangeCompanyResponses = {
    /**
     * Done
     */
    200: Company;
};

export type ChangeCompanyResponse = ChangeCompanyResponses[keyof ChangeCompanyResponses];

export type ReadFactorGraceData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/company/second-factor';
};

export type ReadFactorGraceErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadFactorGraceError = ReadFactorGraceErrors[keyof ReadFactorGraceErrors];

export type ReadFactorGraceResponses = {
    /**
     * Done
     */
    200: SecondFactorGrace;
};

export type ReadFactorGraceResponse = ReadFactorGraceResponses[keyof ReadFactorGraceResponses];

export type ChangeFactorGraceData = {
    body: ChangeSecondFactorGrace;
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
        /**
         * A token of `POST /v1/step-up` for `protections`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/company/second-factor';
};

export type ChangeFactorGraceErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeFactorGraceError = ChangeFactorGraceErrors[keyof ChangeFactorGraceErrors];

export type ChangeFactorGraceResponses = {
    /**
     * Done
     */
    200: SecondFactorGrace;
};

export type ChangeFactorGraceResponse = ChangeFactorGraceResponses[keyof ChangeFactorGraceResponses];

export type ResetFactorsData = {
    body?: never;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `members`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        userId: Id;
    };
    query?: never;
    url: '/v1/members/{userId}/second-factor/reset';
};

export type ResetFactorsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `second_factor_off`: No second factor is on.
     */
    409: Problem & {
        code?: 'second_factor_off';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ResetFactorsError = ResetFactorsErrors[keyof ResetFactorsErrors];

export type ResetFactorsResponses = {
    /**
     * Done
     */
    200: SecondFactorsReset;
};

export type ResetFactorsResponse = ResetFactorsResponses[keyof ResetFactorsResponses];

export type ReadFeaturesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/features';
};

export type ReadFeaturesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadFeaturesError = ReadFeaturesErrors[keyof ReadFeaturesErrors];

export type ReadFeaturesResponses = {
    /**
     * Done
     */
    200: Features;
};

export type ReadFeaturesResponse = ReadFeaturesResponses[keyof ReadFeaturesResponses];

export type SwitchFeatureData = {
    body: {
        /**
         * Whether the feature is on
         */
        on: boolean;
    };
    headers?: {
        /**
         * A token of `POST /v1/step-up` for `protections`
         */
        'X-Step-Up'?: string;
    };
    path: {
        /**
         * Feature that can be switched
         */
        feature: FeatureName;
    };
    query?: never;
    url: '/v1/features/{feature}';
};

export type SwitchFeatureErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_conflict`: Another feature that is on excludes this one. `feature_needs`: This feature needs another one, or another one needs it. `feature_unavailable`: The feature is not available yet, so it cannot be switched on.
     */
    409: Problem & {
        code?: 'feature_conflict' | 'feature_needs' | 'feature_unavailable';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SwitchFeatureError = SwitchFeatureErrors[keyof SwitchFeatureErrors];

export type SwitchFeatureResponses = {
    /**
     * Done
     */
    200: Features;
};

export type SwitchFeatureResponse = SwitchFeatureResponses[keyof SwitchFeatureResponses];

export type ChangeMemberData = {
    body: {
        /**
         * What the member may do
         */
        role?: 'owner' | 'admin' | 'reception' | 'provider' | 'viewer';
        /**
         * Disabled members cannot sign in
         */
        disabled?: boolean;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
        /**
         * A token of `POST /v1/step-up` for `members`
         */
        'X-Step-Up': string;
    };
    path: {
        /**
         * UUID
         */
        userId: Id;
    };
    query?: never;
    url: '/v1/members/{userId}';
};

export type ChangeMemberErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `last_owner`: The company needs at least one owner.
     */
    409: Problem & {
        code?: 'last_owner';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeMemberError = ChangeMemberErrors[keyof ChangeMemberErrors];

export type ChangeMemberResponses = {
    /**
     * Done
     */
    200: Member;
};

export type ChangeMemberResponse = ChangeMemberResponses[keyof ChangeMemberResponses];

export type ListMembersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/members';
};

export type ListMembersErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListMembersError = ListMembersErrors[keyof ListMembersErrors];

export type ListMembersResponses = {
    /**
     * Done
     */
    200: Members;
};

export type ListMembersResponse = ListMembersResponses[keyof ListMembersResponses];

export type InviteMemberData = {
    body: InviteMember;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `members`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/members';
};

export type InviteMemberErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `member_exists`: This address already belongs to a member of the company. `list_full`: The list has reached its maximum length.
     */
    409: Problem & {
        code?: 'member_exists' | 'list_full';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type InviteMemberError = InviteMemberErrors[keyof InviteMemberErrors];

export type InviteMemberResponses = {
    /**
     * Done
     */
    202: {
        [key: string]: unknown;
    };
};

export type InviteMemberResponse = InviteMemberResponses[keyof InviteMemberResponses];

export type ReadSecurityData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/company/security';
};

export type ReadSecurityErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSecurityError = ReadSecurityErrors[keyof ReadSecurityErrors];

export type ReadSecurityResponses = {
    /**
     * Done
     */
    200: CompanySecurity;
};

export type ReadSecurityResponse = ReadSecurityResponses[keyof ReadSecurityResponses];

export type ChangeSecurityData = {
    body: ChangeSecurity;
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
        /**
         * A token of `POST /v1/step-up` for `protections`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/company/security';
};

export type ChangeSecurityErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off.
     */
    409: Problem & {
        code?: 'feature_off';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeSecurityError = ChangeSecurityErrors[keyof ChangeSecurityErrors];

export type ChangeSecurityResponses = {
    /**
     * Done
     */
    200: CompanySecurity;
};

export type ChangeSecurityResponse = ChangeSecurityResponses[keyof ChangeSecurityResponses];

export type ListDeliveriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * Id of a booking
         */
        bookingId?: Id;
        /**
         * Id of a client
         */
        clientId?: Id;
        /**
         * `unanswered`: appointments to come whose client has not said “I will come” (G9). `not_sent`: messages that did not reach the client, so that the office can tell. `given_up`: those of them that can be sent again.
         */
        only?: 'unanswered' | 'not_sent' | 'given_up';
    };
    url: '/v1/deliveries';
};

export type ListDeliveriesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListDeliveriesError = ListDeliveriesErrors[keyof ListDeliveriesErrors];

export type ListDeliveriesResponses = {
    /**
     * Done
     */
    200: Deliveries;
};

export type ListDeliveriesResponse = ListDeliveriesResponses[keyof ListDeliveriesResponses];

export type RetryDeliveryData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        deliveryId: Id;
    };
    query?: never;
    url: '/v1/deliveries/{deliveryId}/retry';
};

export type RetryDeliveryErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `delivery_final`: Only a message that was given up can be sent again. This one waits, was sent or may have been sent.
     */
    409: Problem & {
        code?: 'delivery_final';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RetryDeliveryError = RetryDeliveryErrors[keyof RetryDeliveryErrors];

export type RetryDeliveryResponses = {
    /**
     * Done
     */
    202: Delivery;
};

export type RetryDeliveryResponse = RetryDeliveryResponses[keyof RetryDeliveryResponses];

export type ReadMessageSettingsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/message-settings';
};

export type ReadMessageSettingsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadMessageSettingsError = ReadMessageSettingsErrors[keyof ReadMessageSettingsErrors];

export type ReadMessageSettingsResponses = {
    /**
     * Done
     */
    200: MessageSettings;
};

export type ReadMessageSettingsResponse = ReadMessageSettingsResponses[keyof ReadMessageSettingsResponses];

export type SetMessageSettingsData = {
    body: SetMessageSettings;
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path?: never;
    query?: never;
    url: '/v1/message-settings';
};

export type SetMessageSettingsErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetMessageSettingsError = SetMessageSettingsErrors[keyof SetMessageSettingsErrors];

export type SetMessageSettingsResponses = {
    /**
     * Done
     */
    200: MessageSettings;
};

export type SetMessageSettingsResponse = SetMessageSettingsResponses[keyof SetMessageSettingsResponses];

export type CloseReplyData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        replyId: Id;
    };
    query?: never;
    url: '/v1/message-replies/{replyId}/close';
};

export type CloseReplyErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CloseReplyError = CloseReplyErrors[keyof CloseReplyErrors];

export type CloseReplyResponses = {
    /**
     * Done
     */
    200: MessageReply;
};

export type CloseReplyResponse = CloseReplyResponses[keyof CloseReplyResponses];

export type ListRepliesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * `open`: replies that no one has dealt with
         */
        only?: 'open';
    };
    url: '/v1/message-replies';
};

export type ListRepliesErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRepliesError = ListRepliesErrors[keyof ListRepliesErrors];

export type ListRepliesResponses = {
    /**
     * Done
     */
    200: MessageReplies;
};

export type ListRepliesResponse = ListRepliesResponses[keyof ListRepliesResponses];

export type AuditHeadsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/audit/heads';
};

export type AuditHeadsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AuditHeadsError = AuditHeadsErrors[keyof AuditHeadsErrors];

export type AuditHeadsResponses = {
    /**
     * Done
     */
    200: {
        items: Array<AuditHead>;
        /**
         * Public keys of the heads (C2SP signed-note)
         */
        keys: Array<string>;
    };
};

export type AuditHeadsResponse = AuditHeadsResponses[keyof AuditHeadsResponses];

export type ListAuditData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * What was done
         */
        action?: 'company.create' | 'company.change' | 'plan.change' | 'feature.switch' | 'member.invite' | 'member.join' | 'member.change' | 'member.list' | 'invitation.list' | 'invitation.withdraw' | 'support.issue' | 'support.redeem' | 'support.revoke' | 'support.refuse' | 'support.act' | 'audit.read' | 'account.change' | 'password.change' | 'password.reset' | 'session.open' | 'session.end' | 'session.disown' | 'session.refuse' | 'session.revoke_family' | 'step_up.grant' | 'second_factor.add' | 'second_factor.remove' | 'second_factor.reset' | 'second_factor.ask_reset' | 'recovery_code.renew' | 'recovery_code.use' | 'resource.create' | 'resource.change' | 'closures.set' | 'closures.import' | 'category.create' | 'category.change' | 'category.order' | 'service.create' | 'service.change' | 'provider.create' | 'provider.change' | 'schedule.set' | 'booking.book' | 'booking.read' | 'booking.list' | 'agenda.read' | 'booking.policies' | 'booking.reschedule' | 'booking.cancel' | 'booking.confirm' | 'booking.decline' | 'booking.arrive' | 'booking.complete' | 'booking.reopen' | 'booking.no_show' | 'booking.settings' | 'statistics.length' | 'feed.make' | 'feed.revoke' | 'policy.draft' | 'policy.publish' | 'client.create' | 'client.record' | 'client.read' | 'client.list' | 'client.change' | 'client.merge' | 'client.import' | 'client.export' | 'client.unmerge' | 'client.restrict' | 'client.unrestrict' | 'client.restrictions' | 'access.list' | 'person.export' | 'request.make' | 'request.read' | 'request.change' | 'consent.give' | 'consent.withdraw' | 'consent.read' | 'client.set_password' | 'delivery.list' | 'delivery.retry' | 'message.choose' | 'message.reply' | 'message.settings' | 'campaign.create' | 'campaign.change' | 'campaign.preview' | 'campaign.test' | 'campaign.start' | 'campaign.stop' | 'campaign.exclusions' | 'note.list' | 'note.add' | 'note.settings' | 'chart.open' | 'chart.create' | 'chart.hide' | 'attachment.add' | 'attachment.look' | 'attachment.open' | 'key.list' | 'key.offer' | 'key.open' | 'key.change' | 'key.rotate' | 'practitioner.list' | 'practitioner.set' | 'practitioner.choose' | 'glass.break' | 'glass.list' | 'form.set' | 'intake.list' | 'intake.open' | 'intake.move' | 'hold.set' | 'person.erase' | 'person.sweep' | 'erasure.certificate' | 'retention.rule' | 'erasure.request' | 'erasure.list' | 'erasure.read' | 'subscriber.add' | 'subscriber.remove' | 'subscriber.rotate' | 'record.deny';
        /**
         * Who did it
         */
        actorId?: string;
        /**
         * The kind of object
         */
        objectType?: 'company' | 'feature' | 'member' | 'invitation' | 'support_grant' | 'audit_log' | 'session' | 'user' | 'category' | 'resource' | 'service' | 'provider' | 'schedule' | 'booking' | 'policy' | 'client' | 'delivery' | 'campaign' | 'chart' | 'key' | 'practitioner' | 'intake' | 'subscriber' | 'call' | 'person';
        /**
         * What it was done to
         */
        objectId?: string;
        /**
         * Entries at this time and later
         */
        from?: Instant;
        /**
         * Entries before this time
         */
        to?: Instant;
        /**
         * The service whose log is read
         */
        service?: 'auth' | 'booking' | 'clients' | 'medical' | 'notifications' | 'retention';
    };
    url: '/v1/audit';
};

export type ListAuditErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAuditError = ListAuditErrors[keyof ListAuditErrors];

export type ListAuditResponses = {
    /**
     * Done
     */
    200: AuditEntries;
};

export type ListAuditResponse = ListAuditResponses[keyof ListAuditResponses];

export type ReadCampaignData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        campaignId: Id;
    };
    query?: never;
    url: '/v1/campaigns/{campaignId}';
};

export type ReadCampaignErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadCampaignError = ReadCampaignErrors[keyof ReadCampaignErrors];

export type ReadCampaignResponses = {
    /**
     * Done
     */
    200: Campaign;
};

export type ReadCampaignResponse = ReadCampaignResponses[keyof ReadCampaignResponses];

export type ChangeCampaignData = {
    body: {
        /**
         * For the office; recipients do not see it
         */
        name: string;
        segment: CampaignSegmentInput;
        /**
         * Clients with another language get the first text
         */
        texts: Array<CampaignTextInput>;
        /**
         * Messages an hour
         */
        perHour: number;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        campaignId: Id;
    };
    query?: never;
    url: '/v1/campaigns/{campaignId}';
};

export type ChangeCampaignErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off. `segment_forbidden`: While `hipaa` is on, a campaign cannot be for the clients of one service. Leave out `serviceId`. `campaign_begun`: The campaign has started or its recipients are being counted. Only a draft can do this.
     */
    409: Problem & {
        code?: 'feature_off' | 'segment_forbidden' | 'campaign_begun';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeCampaignError = ChangeCampaignErrors[keyof ChangeCampaignErrors];

export type ChangeCampaignResponses = {
    /**
     * Done
     */
    200: Campaign;
};

export type ChangeCampaignResponse = ChangeCampaignResponses[keyof ChangeCampaignResponses];

export type ListCampaignsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
    };
    url: '/v1/campaigns';
};

export type ListCampaignsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListCampaignsError = ListCampaignsErrors[keyof ListCampaignsErrors];

export type ListCampaignsResponses = {
    /**
     * Done
     */
    200: Campaigns;
};

export type ListCampaignsResponse = ListCampaignsResponses[keyof ListCampaignsResponses];

export type CreateCampaignData = {
    body: CreateCampaign;
    headers?: {
        /**
         * The same key and body return the same response for 24 h
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/campaigns';
};

export type CreateCampaignErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8. `idempotency_key_invalid`: The Idempotency-Key must be 1 to 200 visible ASCII characters.
     */
    400: Problem & {
        code?: 'malformed_body' | 'idempotency_key_invalid';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off. `segment_forbidden`: While `hipaa` is on, a campaign cannot be for the clients of one service. Leave out `serviceId`.
     */
    409: Problem & {
        code?: 'feature_off' | 'segment_forbidden';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `idempotency_key_reused`: The Idempotency-Key was already used with a different body. Use a new key.
     */
    422: Problem & {
        code?: 'invalid_input' | 'idempotency_key_reused';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CreateCampaignError = CreateCampaignErrors[keyof CreateCampaignErrors];

export type CreateCampaignResponses = {
    /**
     * Done
     */
    201: Campaign;
};

export type CreateCampaignResponse = CreateCampaignResponses[keyof CreateCampaignResponses];

export type ListExclusionsData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        campaignId: Id;
    };
    query: {
        /**
         * `next` of the previous page
         */
        cursor?: string;
        /**
         * Items per page
         */
        limit?: number;
        /**
         * Why a client of the segment gets no message. `same_address`: another client with the address gets it. `quota`: the month’s quota of the plan is used up. `other_channel`: the client asked for another channel than mail.
         */
        reason: ExclusionReason;
    };
    url: '/v1/campaigns/{campaignId}/exclusions';
};

export type ListExclusionsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path. `cursor_invalid`: The cursor does not belong to this list. Start again from the first page.
     */
    422: Problem & {
        code?: 'invalid_input' | 'cursor_invalid';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListExclusionsError = ListExclusionsErrors[keyof ListExclusionsErrors];

export type ListExclusionsResponses = {
    /**
     * Done
     */
    200: Exclusions;
};

export type ListExclusionsResponse = ListExclusionsResponses[keyof ListExclusionsResponses];

export type PreviewCampaignData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        campaignId: Id;
    };
    query?: never;
    url: '/v1/campaigns/{campaignId}/preview';
};

export type PreviewCampaignErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off. `segment_forbidden`: While `hipaa` is on, a campaign cannot be for the clients of one service. Leave out `serviceId`. `campaign_begun`: The campaign has started or its recipients are being counted. Only a draft can do this.
     */
    409: Problem & {
        code?: 'feature_off' | 'segment_forbidden' | 'campaign_begun';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PreviewCampaignError = PreviewCampaignErrors[keyof PreviewCampaignErrors];

export type PreviewCampaignResponses = {
    /**
     * Done
     */
    202: Campaign;
};

export type PreviewCampaignResponse = PreviewCampaignResponses[keyof PreviewCampaignResponses];

export type StartCampaignData = {
    body?: {
        at?: Instant;
    };
    headers: {
        /**
         * The ETag you read
         */
        'If-Match': string;
    };
    path: {
        /**
         * UUID
         */
        campaignId: Id;
    };
    query?: never;
    url: '/v1/campaigns/{campaignId}/start';
};

export type StartCampaignErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off. `segment_forbidden`: While `hipaa` is on, a campaign cannot be for the clients of one service. Leave out `serviceId`. `campaign_begun`: The campaign has started or its recipients are being counted. Only a draft can do this.
     */
    409: Problem & {
        code?: 'feature_off' | 'segment_forbidden' | 'campaign_begun';
    };
    /**
     * `stale_version`: The resource has changed since you read it. Read it again and retry.
     */
    412: Problem & {
        code?: 'stale_version';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `if_match_required`: Send the ETag you last read in an If-Match header.
     */
    428: Problem & {
        code?: 'if_match_required';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type StartCampaignError = StartCampaignErrors[keyof StartCampaignErrors];

export type StartCampaignResponses = {
    /**
     * Done
     */
    200: Campaign;
};

export type StartCampaignResponse = StartCampaignResponses[keyof StartCampaignResponses];

export type StopCampaignData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        campaignId: Id;
    };
    query?: never;
    url: '/v1/campaigns/{campaignId}/stop';
};

export type StopCampaignErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type StopCampaignError = StopCampaignErrors[keyof StopCampaignErrors];

export type StopCampaignResponses = {
    /**
     * Done
     */
    200: Campaign;
};

export type StopCampaignResponse = StopCampaignResponses[keyof StopCampaignResponses];

export type TestCampaignData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        campaignId: Id;
    };
    query?: never;
    url: '/v1/campaigns/{campaignId}/test';
};

export type TestCampaignErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `plan_required`: The company's plan does not include this.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'plan_required';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `feature_off`: The feature is switched off. `segment_forbidden`: While `hipaa` is on, a campaign cannot be for the clients of one service. Leave out `serviceId`.
     */
    409: Problem & {
        code?: 'feature_off' | 'segment_forbidden';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type TestCampaignError = TestCampaignErrors[keyof TestCampaignErrors];

export type TestCampaignResponses = {
    /**
     * Done
     */
    202: Campaign;
};

export type TestCampaignResponse = TestCampaignResponses[keyof TestCampaignResponses];

export type ExchangeSubscriberKeyData = {
    body: ExchangeSubscriberKey;
    path?: never;
    query?: never;
    url: '/v1/subscriber-tokens';
};

export type ExchangeSubscriberKeyErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `subscriber_key_wrong`: The subscriber key is wrong or was revoked.
     */
    401: Problem & {
        code?: 'subscriber_key_wrong';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExchangeSubscriberKeyError = ExchangeSubscriberKeyErrors[keyof ExchangeSubscriberKeyErrors];

export type ExchangeSubscriberKeyResponses = {
    /**
     * Done
     */
    201: SubscriberPass;
};

export type ExchangeSubscriberKeyResponse = ExchangeSubscriberKeyResponses[keyof ExchangeSubscriberKeyResponses];

export type ListSubscribersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/subscribers';
};

export type ListSubscribersErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListSubscribersError = ListSubscribersErrors[keyof ListSubscribersErrors];

export type ListSubscribersResponses = {
    /**
     * Done
     */
    200: Subscribers;
};

export type ListSubscribersResponse = ListSubscribersResponses[keyof ListSubscribersResponses];

export type ListSupportGrantsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/support-codes';
};

export type ListSupportGrantsErrors = {
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListSupportGrantsError = ListSupportGrantsErrors[keyof ListSupportGrantsErrors];

export type ListSupportGrantsResponses = {
    /**
     * Done
     */
    200: SupportGrants;
};

export type ListSupportGrantsResponse = ListSupportGrantsResponses[keyof ListSupportGrantsResponses];

export type IssueSupportCodeData = {
    body: IssueSupportCode;
    headers: {
        /**
         * A token of `POST /v1/step-up` for `support_code`
         */
        'X-Step-Up': string;
    };
    path?: never;
    query?: never;
    url: '/v1/support-codes';
};

export type IssueSupportCodeErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `step_up_required`: Confirm your identity first: enter your password again, and your second factor if one is on. A change of either ends it.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'step_up_required';
    };
    /**
     * `not_found`: The resource does not exist. `operator_unknown`: The operator does not exist.
     */
    404: Problem & {
        code?: 'not_found' | 'operator_unknown';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type IssueSupportCodeError = IssueSupportCodeErrors[keyof IssueSupportCodeErrors];

export type IssueSupportCodeResponses = {
    /**
     * Done
     */
    201: SupportCode;
};

export type IssueSupportCodeResponse = IssueSupportCodeResponses[keyof IssueSupportCodeResponses];

export type OpenSupportSessionData = {
    body: RedeemSupportCode;
    path?: never;
    query?: never;
    url: '/v1/support-sessions';
};

export type OpenSupportSessionErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change. `support_code_refused`: The support code is wrong, used, expired, revoked or issued to another operator.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site' | 'support_code_refused';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenSupportSessionError = OpenSupportSessionErrors[keyof OpenSupportSessionErrors];

export type OpenSupportSessionResponses = {
    /**
     * Done
     */
    201: SupportSession;
};

export type OpenSupportSessionResponse = OpenSupportSessionResponses[keyof OpenSupportSessionResponses];

export type OperatorSignInData = {
    body: OperatorSignIn;
    path?: never;
    query?: never;
    url: '/v1/operator-sessions';
};

export type OperatorSignInErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `credentials_wrong`: Email and password don't match.
     */
    401: Problem & {
        code?: 'credentials_wrong';
    };
    /**
     * `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OperatorSignInError = OperatorSignInErrors[keyof OperatorSignInErrors];

export type OperatorSignInResponses = {
    /**
     * Done
     */
    201: OperatorSession;
};

export type OperatorSignInResponse = OperatorSignInResponses[keyof OperatorSignInResponses];

export type RevokeSupportCodeData = {
    body?: never;
    path: {
        /**
         * UUID
         */
        grantId: Id;
    };
    query?: never;
    url: '/v1/support-codes/{grantId}';
};

export type RevokeSupportCodeErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `not_authenticated`: Sign in: the token is missing, expired or not valid. `session_ended`: The session has ended. Sign in again. `session_idle`: The session ended because it was idle for too long. Sign in again.
     */
    401: Problem & {
        code?: 'not_authenticated' | 'session_ended' | 'session_idle';
    };
    /**
     * `forbidden`: Your role does not have the permission for this. `second_factor_due`: The company requires a second factor and the time to enrol has passed. Enrol, then refresh the tokens. `cross_site`: A page of another site may not make this change.
     */
    403: Problem & {
        code?: 'forbidden' | 'second_factor_due' | 'cross_site';
    };
    /**
     * `not_found`: The resource does not exist.
     */
    404: Problem & {
        code?: 'not_found';
    };
    /**
     * `body_too_large`: The body is larger than this route accepts.
     */
    413: Problem & {
        code?: 'body_too_large';
    };
    /**
     * `unsupported_media_type`: Send the body uncompressed, as application/json.
     */
    415: Problem & {
        code?: 'unsupported_media_type';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `too_many_requests`: Too many requests. Try again after Retry-After seconds.
     */
    429: Problem & {
        code?: 'too_many_requests';
    };
    /**
     * `internal`: Something went wrong on our side. Quote the correlation id when you report it.
     */
    500: Problem & {
        code?: 'internal';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RevokeSupportCodeError = RevokeSupportCodeErrors[keyof RevokeSupportCodeErrors];

export type RevokeSupportCodeResponses = {
    /**
     * Done
     */
    204: void;
};

export type RevokeSupportCodeResponse = RevokeSupportCodeResponses[keyof RevokeSupportCodeResponses];

export type ReadDocumentData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/openapi.json';
};

export type ReadDocumentErrors = {
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
};

export type ReadDocumentError = ReadDocumentErrors[keyof ReadDocumentErrors];

export type ReadDocumentResponses = {
    /**
     * Done
     */
    200: {
        [key: string]: unknown;
    };
};

export type ReadDocumentResponse = ReadDocumentResponses[keyof ReadDocumentResponses];

export type ReadRefusalsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/docs/refusals';
};

export type ReadRefusalsErrors = {
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
};

export type ReadRefusalsError = ReadRefusalsErrors[keyof ReadRefusalsErrors];

export type ReadRefusalsResponses = {
    /**
     * Done
     */
    200: string;
};

export type ReadRefusalsResponse = ReadRefusalsResponses[keyof ReadRefusalsResponses];

export type ReadLivenessData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/live';
};

export type ReadLivenessErrors = {
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
};

export type ReadLivenessError = ReadLivenessErrors[keyof ReadLivenessErrors];

export type ReadLivenessResponses = {
    /**
     * Done
     */
    200: {
        [key: string]: unknown;
    };
};

export type ReadLivenessResponse = ReadLivenessResponses[keyof ReadLivenessResponses];

export type ReadReadinessData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/ready';
};

export type ReadReadinessErrors = {
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadReadinessError = ReadReadinessErrors[keyof ReadReadinessErrors];

export type ReadReadinessResponses = {
    /**
     * Done
     */
    200: {
        [key: string]: unknown;
    };
};

export type ReadReadinessResponse = ReadReadinessResponses[keyof ReadReadinessResponses];

export type ReadVersionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/version';
};

export type ReadVersionErrors = {
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
};

export type ReadVersionError = ReadVersionErrors[keyof ReadVersionErrors];

export type ReadVersionResponses = {
    /**
     * Done
     */
    200: {
        [key: string]: unknown;
    };
};

export type ReadVersionResponse = ReadVersionResponses[keyof ReadVersionResponses];

export type ReadRecipientPageData = {
    body?: never;
    path: {
        /**
         * The secret in the link of a message
         */
        token: string;
    };
    query?: never;
    url: '/u/{token}';
};

export type ReadRecipientPageErrors = {
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadRecipientPageError = ReadRecipientPageErrors[keyof ReadRecipientPageErrors];

export type ReadRecipientPageResponses = {
    /**
     * Done
     */
    200: string;
};

export type ReadRecipientPageResponse = ReadRecipientPageResponses[keyof ReadRecipientPageResponses];

export type ChooseMessagesData = {
    body?: never;
    path: {
        /**
         * The secret in the link of a message
         */
        token: string;
    };
    query?: never;
    url: '/u/{token}';
};

export type ChooseMessagesErrors = {
    /**
     * `malformed_body`: The body is not valid JSON in UTF-8.
     */
    400: Problem & {
        code?: 'malformed_body';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChooseMessagesError = ChooseMessagesErrors[keyof ChooseMessagesErrors];

export type ChooseMessagesResponses = {
    /**
     * Done
     */
    200: string;
};

export type ChooseMessagesResponse = ChooseMessagesResponses[keyof ChooseMessagesResponses];

export type ReadAttendancePageData = {
    body?: never;
    path: {
        /**
         * The secret in the link of a message
         */
        token: string;
    };
    query?: never;
    url: '/r/{token}';
};

export type ReadAttendancePageErrors = {
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAttendancePageError = ReadAttendancePageErrors[keyof ReadAttendancePageErrors];

export type ReadAttendancePageResponses = {
    /**
     * Done
     */
    200: string;
};

export type ReadAttendancePageResponse = ReadAttendancePageResponses[keyof ReadAttendancePageResponses];

export type AttendData = {
    body?: never;
    path: {
        /**
         * The secret in the link of a message
         */
        token: string;
    };
    query?: never;
    url: '/r/{token}';
};

export type AttendErrors = {
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AttendError = AttendErrors[keyof AttendErrors];

export type AttendResponses = {
    /**
     * Done
     */
    200: string;
};

export type AttendResponse = AttendResponses[keyof AttendResponses];

export type OpenMessageLinkData = {
    body?: never;
    path: {
        /**
         * The secret in the link of a message
         */
        token: string;
    };
    query?: never;
    url: '/s/{token}';
};

export type OpenMessageLinkErrors = {
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenMessageLinkError = OpenMessageLinkErrors[keyof OpenMessageLinkErrors];

export type OpenMessageLinkResponses = {
    /**
     * Done
     */
    200: string;
};

export type OpenMessageLinkResponse = OpenMessageLinkResponses[keyof OpenMessageLinkResponses];

export type ReceiveSmsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/hooks/sms';
};

export type ReceiveSmsErrors = {
    /**
     * `signature_wrong`: The signature does not belong to what was posted. Sign the address and the fields with the account’s token.
     */
    400: Problem & {
        code?: 'signature_wrong';
    };
    /**
     * `invalid_input`: A field is missing, unknown, of the wrong type or out of range. `errors` names each field by its path.
     */
    422: Problem & {
        code?: 'invalid_input';
    };
    /**
     * `unavailable`: Part of the system is not available; nothing was changed. Try again after Retry-After seconds.
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReceiveSmsError = ReceiveSmsErrors[keyof ReceiveSmsErrors];

export type ReceiveSmsResponses = {
    /**
     * Done
     */
    200: string;
};

export type ReceiveSmsResponse = ReceiveSmsResponses[keyof ReceiveSmsResponses];
