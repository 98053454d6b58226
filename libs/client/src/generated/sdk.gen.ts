// Made by `npm run docs` from the contracts; a test fails when it is stale.
// @ts-nocheck

import type { Client, ClientMeta, Options as Options2, RequestResult, ServerSentEventsResult, TDataShape } from './client';
import { client } from './client.gen';
import type { AcceptInvitationData, AcceptInvitationErrors, AcceptInvitationResponses, AddNoteData, AddNoteErrors, AddNoteResponses, AddPasskeyData, AddPasskeyErrors, AddPasskeyResponses, AddWrapData, AddWrapErrors, AddWrapResponses, AdmitGuestData, AdmitGuestErrors, AdmitGuestResponses, AppendRosterData, AppendRosterErrors, AppendRosterResponses, ArriveBookingData, ArriveBookingErrors, ArriveBookingResponses, AttendData, AttendErrors, AttendResponses, AuditHeadsData, AuditHeadsErrors, AuditHeadsResponses, BeginAttachmentData, BeginAttachmentErrors, BeginAttachmentResponses, BeginPasskeyData, BeginPasskeyErrors, BeginPasskeyResponses, BeginTotpData, BeginTotpErrors, BeginTotpResponses, BookingPoliciesData, BookingPoliciesErrors, BookingPoliciesResponses, BookSlotData, BookSlotErrors, BookSlotResponses, BreakGlassData, BreakGlassErrors, BreakGlassResponses, CancelBookingData, CancelBookingErrors, CancelBookingResponses, CancelLinkData, CancelLinkErrors, CancelLinkResponses, CancelOwnBookingData, CancelOwnBookingErrors, CancelOwnBookingResponses, CertificateKeysData, CertificateKeysErrors, CertificateKeysResponses, ChangeAccountData, ChangeAccountErrors, ChangeAccountResponses, ChangeCampaignData, ChangeCampaignErrors, ChangeCampaignResponses, ChangeCategoryData, ChangeCategoryErrors, ChangeCategoryResponses, ChangeClientData, ChangeClientErrors, ChangeClientResponses, ChangeCompanyData, ChangeCompanyErrors, ChangeCompanyResponses, ChangeFactorGraceData, ChangeFactorGraceErrors, ChangeFactorGraceResponses, ChangeMemberData, ChangeMemberErrors, ChangeMemberResponses, ChangePasswordData, ChangePasswordErrors, ChangePasswordResponses, ChangeProviderData, ChangeProviderErrors, ChangeProviderResponses, ChangeResourceData, ChangeResourceErrors, ChangeResourceResponses, ChangeSecurityData, ChangeSecurityErrors, ChangeSecurityResponses, ChangeServiceData, ChangeServiceErrors, ChangeServiceResponses, ChooseForClientData, ChooseForClientErrors, ChooseForClientResponses, ChooseMessagesData, ChooseMessagesErrors, ChooseMessagesResponses, ClientStepUpData, ClientStepUpErrors, ClientStepUpResponses, CloseReplyData, CloseReplyErrors, CloseReplyResponses, CloseRequestData, CloseRequestErrors, CloseRequestResponses, CompanyPageData, CompanyPageErrors, CompanyPageResponses, CompleteBookingData, CompleteBookingErrors, CompleteBookingResponses, ConfirmBookingData, ConfirmBookingErrors, ConfirmBookingResponses, ConfirmSignUpData, ConfirmSignUpErrors, ConfirmSignUpResponses, ConfirmTotpData, ConfirmTotpErrors, ConfirmTotpResponses, ConsentHistoryData, ConsentHistoryErrors, ConsentHistoryResponses, CreateCampaignData, CreateCampaignErrors, CreateCampaignResponses, CreateCategoryData, CreateCategoryErrors, CreateCategoryResponses, CreateChartData, CreateChartErrors, CreateChartResponses, CreateClientData, CreateClientErrors, CreateClientResponses, CreateImportData, CreateImportErrors, CreateImportResponses, CreateProviderData, CreateProviderErrors, CreateProviderResponses, CreateResourceData, CreateResourceErrors, CreateResourceResponses, CreateServiceData, CreateServiceErrors, CreateServiceResponses, CurrentPoliciesData, CurrentPoliciesErrors, CurrentPoliciesResponses, DeclineBookingData, DeclineBookingErrors, DeclineBookingResponses, DisagreeData, DisagreeErrors, DisagreeResponses, DisownSessionData, DisownSessionErrors, DisownSessionResponses, EndClientSessionData, EndClientSessionErrors, EndClientSessionResponses, EndOtherSessionsData, EndOtherSessionsErrors, EndOtherSessionsResponses, EndSessionData, EndSessionErrors, EndSessionResponses, EraseClientData, EraseClientErrors, EraseClientResponses, EraseOwnData, EraseOwnErrors, EraseOwnResponses, EraseProviderData, EraseProviderErrors, EraseProviderResponses, ExchangeSubscriberKeyData, ExchangeSubscriberKeyErrors, ExchangeSubscriberKeyResponses, ExplainSlotData, ExplainSlotErrors, ExplainSlotResponses, ExportClientsData, ExportClientsErrors, ExportClientsResponses, ExportOwnDataData, ExportOwnDataErrors, ExportOwnDataResponses, ExportPersonData, ExportPersonErrors, ExportPersonResponses, ExtendRequestData, ExtendRequestErrors, ExtendRequestResponses, ForgotPasswordData, ForgotPasswordErrors, ForgotPasswordResponses, GiveConsentData, GiveConsentErrors, GiveConsentResponses, HoldSlotData, HoldSlotErrors, HoldSlotResponses, ImportHolidaysData, ImportHolidaysErrors, ImportHolidaysResponses, InviteMemberData, InviteMemberErrors, InviteMemberResponses, IssueSupportCodeData, IssueSupportCodeErrors, IssueSupportCodeResponses, LastBookingData, LastBookingErrors, LastBookingResponses, LeaveSessionData, LeaveSessionErrors, LeaveSessionResponses, LegalHoldData, LegalHoldErrors, LegalHoldResponses, LiftRestrictionData, LiftRestrictionErrors, LiftRestrictionResponses, LinkCalendarData, LinkCalendarErrors, LinkCalendarResponses, ListAccessesData, ListAccessesErrors, ListAccessesResponses, ListAuditData, ListAuditErrors, ListAuditResponses, ListBookingsData, ListBookingsErrors, ListBookingsResponses, ListCampaignsData, ListCampaignsErrors, ListCampaignsResponses, ListCardsData, ListCardsErrors, ListCardsResponses, ListCategoriesData, ListCategoriesErrors, ListCategoriesResponses, ListChangesData, ListChangesErrors, ListChangesResponses, ListChartsData, ListChartsErrors, ListChartsResponses, ListClientsData, ListClientsErrors, ListClientsResponses, ListDeliveriesData, ListDeliveriesErrors, ListDeliveriesResponses, ListErasuresData, ListErasuresErrors, ListErasuresResponses, ListExclusionsData, ListExclusionsErrors, ListExclusionsResponses, ListIntakesData, ListIntakesErrors, ListIntakesResponses, ListInvitationsData, ListInvitationsErrors, ListInvitationsResponses, ListMembersData, ListMembersErrors, ListMembersResponses, ListMergesData, ListMergesErrors, ListMergesResponses, ListNotesData, ListNotesErrors, ListNotesResponses, ListOfferedProvidersData, ListOfferedProvidersErrors, ListOfferedProvidersResponses, ListOfferedServicesData, ListOfferedServicesErrors, ListOfferedServicesResponses, ListOwnBookingsData, ListOwnBookingsErrors, ListOwnBookingsResponses, ListOwnGlassData, ListOwnGlassErrors, ListOwnGlassResponses, ListPasskeysData, ListPasskeysErrors, ListPasskeysResponses, ListPoliciesData, ListPoliciesErrors, ListPoliciesResponses, ListPractitionersData, ListPractitionersErrors, ListPractitionersResponses, ListProcessorsData, ListProcessorsErrors, ListProcessorsResponses, ListProvidersData, ListProvidersErrors, ListProvidersResponses, ListRepliesData, ListRepliesErrors, ListRepliesResponses, ListRequestsData, ListRequestsErrors, ListRequestsResponses, ListResourcesData, ListResourcesErrors, ListResourcesResponses, ListRestrictionsData, ListRestrictionsErrors, ListRestrictionsResponses, ListServicesData, ListServicesErrors, ListServicesResponses, ListSessionsData, ListSessionsErrors, ListSessionsResponses, ListSubscribersData, ListSubscribersErrors, ListSubscribersResponses, ListSupportGrantsData, ListSupportGrantsErrors, ListSupportGrantsResponses, ListWrapsData, ListWrapsErrors, ListWrapsResponses, MakeFeedData, MakeFeedErrors, MakeFeedResponses, MakeRequestData, MakeRequestErrors, MakeRequestResponses, MergeClientsData, MergeClientsErrors, MergeClientsResponses, MoveIntakeData, MoveIntakeErrors, MoveIntakeResponses, MyAccessesData, MyAccessesErrors, MyAccessesResponses, MyConsentsData, MyConsentsErrors, MyConsentsResponses, MyRequestsData, MyRequestsErrors, MyRequestsResponses, NoShowBookingData, NoShowBookingErrors, NoShowBookingResponses, OfferCardData, OfferCardErrors, OfferCardResponses, OpenClientByLinkData, OpenClientByLinkErrors, OpenClientByLinkResponses, OpenClientData, OpenClientErrors, OpenClientResponses, OpenDataLinkData, OpenDataLinkErrors, OpenDataLinkResponses, OpenIntakeData, OpenIntakeErrors, OpenIntakeResponses, OpenLiveTicketData, OpenLiveTicketErrors, OpenLiveTicketResponses, OpenMessageLinkData, OpenMessageLinkErrors, OpenMessageLinkResponses, OpenSupportSessionData, OpenSupportSessionErrors, OpenSupportSessionResponses, OperatorSignInData, OperatorSignInErrors, OperatorSignInResponses, OrderCategoriesData, OrderCategoriesErrors, OrderCategoriesResponses, PasskeySignInData, PasskeySignInErrors, PasskeySignInOptionsData, PasskeySignInOptionsErrors, PasskeySignInOptionsResponses, PasskeySignInResponses, PolicyChangesData, PolicyChangesErrors, PolicyChangesResponses, PreviewCampaignData, PreviewCampaignErrors, PreviewCampaignResponses, PreviewMergeData, PreviewMergeErrors, PreviewMergeResponses, PreviewRetentionData, PreviewRetentionErrors, PreviewRetentionResponses, PrintCertificateData, PrintCertificateErrors, PrintCertificateResponses, PrintOwnDataData, PrintOwnDataErrors, PrintOwnDataResponses, PrintPersonData, PrintPersonErrors, PrintPersonResponses, PrintProcessingData, PrintProcessingErrors, PrintProcessingResponses, ProveIdentityData, ProveIdentityErrors, ProveIdentityResponses, ProveSecondFactorData, ProveSecondFactorErrors, ProveSecondFactorResponses, PublicKeysData, PublicKeysErrors, PublicKeysResponses, PublishPolicyData, PublishPolicyErrors, PublishPolicyResponses, PutChunkData, PutChunkErrors, PutChunkResponses, PutImportPartData, PutImportPartErrors, PutImportPartResponses, ReadAccountData, ReadAccountErrors, ReadAccountResponses, ReadAgendaData, ReadAgendaErrors, ReadAgendaResponses, ReadAttachmentData, ReadAttachmentErrors, ReadAttachmentResponses, ReadAttendancePageData, ReadAttendancePageErrors, ReadAttendancePageResponses, ReadBookingData, ReadBookingErrors, ReadBookingResponses, ReadBookingSettingsData, ReadBookingSettingsErrors, ReadBookingSettingsResponses, ReadCampaignData, ReadCampaignErrors, ReadCampaignResponses, ReadCertificateData, ReadCertificateErrors, ReadCertificateResponses, ReadChunkData, ReadChunkErrors, ReadChunkResponses, ReadClientData, ReadClientErrors, ReadClientResponses, ReadClosuresData, ReadClosuresErrors, ReadClosuresResponses, ReadCompanyData, ReadCompanyErrors, ReadCompanyResponses, ReadConsentsData, ReadConsentsErrors, ReadConsentsResponses, ReadDocumentData, ReadDocumentErrors, ReadDocumentResponses, ReadErasureData, ReadErasureErrors, ReadErasureResponses, ReadFactorGraceData, ReadFactorGraceErrors, ReadFactorGraceResponses, ReadFeaturesData, ReadFeaturesErrors, ReadFeaturesResponses, ReadFeedData, ReadFeedErrors, ReadFeedResponses, ReadFormData, ReadFormErrors, ReadFormResponses, ReadGuestFormData, ReadGuestFormErrors, ReadGuestFormResponses, ReadImportData, ReadImportErrors, ReadImportResponses, ReadLinkData, ReadLinkErrors, ReadLinkResponses, ReadLivenessData, ReadLivenessErrors, ReadLivenessResponses, ReadMedicalSettingsData, ReadMedicalSettingsErrors, ReadMedicalSettingsResponses, ReadMessageSettingsData, ReadMessageSettingsErrors, ReadMessageSettingsResponses, ReadOfferedServiceData, ReadOfferedServiceErrors, ReadOfferedServiceResponses, ReadPolicyData, ReadPolicyDraftData, ReadPolicyDraftErrors, ReadPolicyDraftResponses, ReadPolicyErrors, ReadPolicyResponses, ReadProcessingData, ReadProcessingErrors, ReadProcessingResponses, ReadProviderData, ReadProviderErrors, ReadProviderResponses, ReadReadinessData, ReadReadinessErrors, ReadReadinessResponses, ReadRecipientPageData, ReadRecipientPageErrors, ReadRecipientPageResponses, ReadRefusalsData, ReadRefusalsErrors, ReadRefusalsResponses, ReadReportData, ReadReportErrors, ReadReportResponses, ReadRequestData, ReadRequestErrors, ReadRequestResponses, ReadResourceData, ReadResourceErrors, ReadResourceResponses, ReadRetentionRuleData, ReadRetentionRuleErrors, ReadRetentionRuleResponses, ReadRosterData, ReadRosterErrors, ReadRosterResponses, ReadSalesData, ReadSalesErrors, ReadSalesResponses, ReadScheduleData, ReadScheduleErrors, ReadScheduleResponses, ReadSecondFactorsData, ReadSecondFactorsErrors, ReadSecondFactorsResponses, ReadSecurityData, ReadSecurityErrors, ReadSecurityResponses, ReadServiceData, ReadServiceErrors, ReadServiceResponses, ReadStatisticsData, ReadStatisticsErrors, ReadStatisticsResponses, ReadVaultData, ReadVaultErrors, ReadVaultResponses, ReadVersionData, ReadVersionErrors, ReadVersionResponses, ReceiveSmsData, ReceiveSmsErrors, ReceiveSmsResponses, RecordConsentData, RecordConsentErrors, RecordConsentResponses, RecordRequestData, RecordRequestErrors, RecordRequestResponses, RecordWithdrawalData, RecordWithdrawalErrors, RecordWithdrawalResponses, RefreshClientData, RefreshClientErrors, RefreshClientResponses, RefreshSessionData, RefreshSessionErrors, RefreshSessionResponses, ReleaseHoldData, ReleaseHoldErrors, ReleaseHoldResponses, RemovePasskeyData, RemovePasskeyErrors, RemovePasskeyResponses, RemoveTotpData, RemoveTotpErrors, RemoveTotpResponses, RemoveVaultData, RemoveVaultErrors, RemoveVaultResponses, RenewRecoveryCodesData, RenewRecoveryCodesErrors, RenewRecoveryCodesResponses, ReopenBookingData, ReopenBookingErrors, ReopenBookingResponses, ReplaceWrapData, ReplaceWrapErrors, ReplaceWrapResponses, RequestClientLinkData, RequestClientLinkErrors, RequestClientLinkResponses, RequestDataLinkData, RequestDataLinkErrors, RequestDataLinkResponses, RescheduleBookingData, RescheduleBookingErrors, RescheduleBookingResponses, RescheduleLinkData, RescheduleLinkErrors, RescheduleLinkResponses, RescheduleOwnBookingData, RescheduleOwnBookingErrors, RescheduleOwnBookingResponses, ResetFactorsData, ResetFactorsErrors, ResetFactorsResponses, ResetPasswordData, ResetPasswordErrors, ResetPasswordResponses, RestrictClientData, RestrictClientErrors, RestrictClientResponses, RetryDeliveryData, RetryDeliveryErrors, RetryDeliveryResponses, RevokeFeedData, RevokeFeedErrors, RevokeFeedResponses, RevokeSupportCodeData, RevokeSupportCodeErrors, RevokeSupportCodeResponses, SearchClientsData, SearchClientsErrors, SearchClientsResponses, SearchLinkSlotsAsLinesData, SearchLinkSlotsAsLinesErrors, SearchLinkSlotsAsLinesResponses, SearchLinkSlotsData, SearchLinkSlotsErrors, SearchLinkSlotsResponses, SearchSlotsAsLinesData, SearchSlotsAsLinesErrors, SearchSlotsAsLinesResponses, SearchSlotsData, SearchSlotsErrors, SearchSlotsResponses, SecondStepOptionsData, SecondStepOptionsErrors, SecondStepOptionsResponses, SendIntakeData, SendIntakeErrors, SendIntakeResponses, SetAudienceData, SetAudienceErrors, SetAudienceResponses, SetBookingSettingsData, SetBookingSettingsErrors, SetBookingSettingsResponses, SetClientPasswordData, SetClientPasswordErrors, SetClientPasswordResponses, SetClosuresData, SetClosuresErrors, SetClosuresResponses, SetFormData, SetFormErrors, SetFormResponses, SetMedicalSettingsData, SetMedicalSettingsErrors, SetMedicalSettingsResponses, SetMessageSettingsData, SetMessageSettingsErrors, SetMessageSettingsResponses, SetPeriodLengthData, SetPeriodLengthErrors, SetPeriodLengthResponses, SetPractitionerData, SetPractitionerErrors, SetPractitionerResponses, SetRetentionRuleData, SetRetentionRuleErrors, SetRetentionRuleResponses, SetScheduleData, SetScheduleErrors, SetScheduleResponses, SignInData, SignInErrors, SignInResponses, SignUpData, SignUpErrors, SignUpResponses, StartCampaignData, StartCampaignErrors, StartCampaignResponses, StartImportData, StartImportErrors, StartImportResponses, StepUpData, StepUpErrors, StepUpOptionsData, StepUpOptionsErrors, StepUpOptionsResponses, StepUpResponses, StopCampaignData, StopCampaignErrors, StopCampaignResponses, SwitchFeatureData, SwitchFeatureErrors, SwitchFeatureResponses, TestCampaignData, TestCampaignErrors, TestCampaignResponses, UndoMergeData, UndoMergeErrors, UndoMergeResponses, VerifyCertificateData, VerifyCertificateErrors, VerifyCertificateResponses, WatchChangesData, WatchChangesErrors, WatchChangesResponse, WatchChangesResponses, WithdrawConsentData, WithdrawConsentErrors, WithdrawConsentResponses, WithdrawInvitationData, WithdrawInvitationErrors, WithdrawInvitationResponses, WritePolicyDraftData, WritePolicyDraftErrors, WritePolicyDraftResponses } from './types.gen';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

class HeyApiClient {
    protected client: Client;
    
    constructor(args?: {
        client?: Client;
    }) {
        this.client = args?.client ?? client;
    }
}

class HeyApiRegistry<T> {
    private readonly defaultKey = 'default';
    
    private readonly instances: Map<string, T> = new Map();
    
    get(key?: string): T {
        const instance = this.instances.get(key ?? this.defaultKey);
        if (!instance) {
            throw new Error(`No SDK client found. Create one with "new Riserbo()" to fix this error.`);
        }
        return instance;
    }
    
    set(value: T, key?: string): void {
        this.instances.set(key ?? this.defaultKey, value);
    }
}

export class Riserbo extends HeyApiClient {
    public static readonly __registry: HeyApiRegistry<Riserbo> = new HeyApiRegistry<Riserbo>();
    
    constructor(args?: {
        client?: Client;
        key?: string;
    }) {
        super(args);
        Riserbo.__registry.set(this, args?.key);
    }
    
    /**
     * Request a client sign-in link; mailed if the address is known
     *
     * No authentication needed.
     */
    public requestClientLink<ThrowOnError extends boolean = true>(options: Options<RequestClientLinkData, ThrowOnError>): RequestResult<RequestClientLinkResponses, RequestClientLinkErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RequestClientLinkResponses, RequestClientLinkErrors, ThrowOnError>({
            url: '/v1/pages/{slug}/client-links',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Issue a token for a visitor of the booking page; it can hold one time
     *
     * No authentication needed.
     */
    public admitGuest<ThrowOnError extends boolean = true>(options: Options<AdmitGuestData, ThrowOnError>): RequestResult<AdmitGuestResponses, AdmitGuestErrors, ThrowOnError> {
        return (options.client ?? this.client).post<AdmitGuestResponses, AdmitGuestErrors, ThrowOnError>({ url: '/v1/pages/{slug}/guests', ...options });
    }
    
    /**
     * Booking page of a company
     *
     * No authentication needed.
     */
    public companyPage<ThrowOnError extends boolean = true>(options: Options<CompanyPageData, ThrowOnError>): RequestResult<CompanyPageResponses, CompanyPageErrors, ThrowOnError> {
        return (options.client ?? this.client).get<CompanyPageResponses, CompanyPageErrors, ThrowOnError>({ url: '/v1/pages/{slug}', ...options });
    }
    
    /**
     * Request a link to your data; mailed if the address is known
     *
     * No authentication needed.
     */
    public requestDataLink<ThrowOnError extends boolean = true>(options: Options<RequestDataLinkData, ThrowOnError>): RequestResult<RequestDataLinkResponses, RequestDataLinkErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RequestDataLinkResponses, RequestDataLinkErrors, ThrowOnError>({
            url: '/v1/pages/{slug}/data-links',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Providers of services open for online booking
     *
     * For every member, `client`, `guest`, `subscriber`.
     */
    public listOfferedProviders<ThrowOnError extends boolean = true>(options?: Options<ListOfferedProvidersData, ThrowOnError>): RequestResult<ListOfferedProvidersResponses, ListOfferedProvidersErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListOfferedProvidersResponses, ListOfferedProvidersErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/catalog/providers',
            ...options
        });
    }
    
    /**
     * Services open for online booking
     *
     * For every member, `client`, `guest`, `subscriber`.
     */
    public listOfferedServices<ThrowOnError extends boolean = true>(options?: Options<ListOfferedServicesData, ThrowOnError>): RequestResult<ListOfferedServicesResponses, ListOfferedServicesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListOfferedServicesResponses, ListOfferedServicesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/catalog/services',
            ...options
        });
    }
    
    /**
     * One service open for online booking
     *
     * For every member, `client`, `guest`, `subscriber`.
     */
    public readOfferedService<ThrowOnError extends boolean = true>(options: Options<ReadOfferedServiceData, ThrowOnError>): RequestResult<ReadOfferedServiceResponses, ReadOfferedServiceErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadOfferedServiceResponses, ReadOfferedServiceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/catalog/services/{serviceId}',
            ...options
        });
    }
    
    /**
     * Explain which rule removed a time
     *
     * For every member, `support`. Evaluates the rules for guests and clients; minimum notice and booking horizon do not apply to staff.
     */
    public explainSlot<ThrowOnError extends boolean = true>(options: Options<ExplainSlotData, ThrowOnError>): RequestResult<ExplainSlotResponses, ExplainSlotErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ExplainSlotResponses, ExplainSlotErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/slots/explanation',
            ...options
        });
    }
    
    /**
     * Hold a time for a few minutes
     *
     * For `owner`, `admin`, `reception`, `provider`, `client`, `guest`.
     */
    public holdSlot<ThrowOnError extends boolean = true>(options: Options<HoldSlotData, ThrowOnError>): RequestResult<HoldSlotResponses, HoldSlotErrors, ThrowOnError> {
        return (options.client ?? this.client).post<HoldSlotResponses, HoldSlotErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/holds',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Release a hold
     *
     * For `owner`, `admin`, `reception`, `provider`, `client`, `guest`.
     */
    public releaseHold<ThrowOnError extends boolean = true>(options: Options<ReleaseHoldData, ThrowOnError>): RequestResult<ReleaseHoldResponses, ReleaseHoldErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<ReleaseHoldResponses, ReleaseHoldErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/holds/{holdId}',
            ...options
        });
    }
    
    /**
     * Free times of a service
     *
     * For every member, `client`, `guest`. Times you hold yourself are listed as free. Minimum notice and booking horizon do not apply to staff. Rate-limited per minute for guests and clients.
     */
    public searchSlots<ThrowOnError extends boolean = true>(options: Options<SearchSlotsData, ThrowOnError>): RequestResult<SearchSlotsResponses, SearchSlotsErrors, ThrowOnError> {
        return (options.client ?? this.client).get<SearchSlotsResponses, SearchSlotsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/slots',
            ...options
        });
    }
    
    /**
     * Free times of a service, as lines
     *
     * For every member, `client`, `guest`. Times you hold yourself are listed as free. Minimum notice and booking horizon do not apply to staff. All pages, one per line of JSON; the last has no `next`. Rate-limited per minute for guests and clients.
     */
    public searchSlotsAsLines<ThrowOnError extends boolean = true>(options: Options<SearchSlotsAsLinesData, ThrowOnError>): RequestResult<SearchSlotsAsLinesResponses, SearchSlotsAsLinesErrors, ThrowOnError> {
        return (options.client ?? this.client).get<SearchSlotsAsLinesResponses, SearchSlotsAsLinesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/slots.ndjson',
            ...options
        });
    }
    
    /**
     * A ticket to open one stream of live changes, within 30 seconds
     *
     * For every member. Does not count as activity.
     */
    public openLiveTicket<ThrowOnError extends boolean = true>(options?: Options<OpenLiveTicketData, ThrowOnError>): RequestResult<OpenLiveTicketResponses, OpenLiveTicketErrors, ThrowOnError> {
        return (options?.client ?? this.client).post<OpenLiveTicketResponses, OpenLiveTicketErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/live/tickets',
            ...options
        });
    }
    
    /**
     * Bookings that changed since a cursor
     *
     * For every member, `subscriber`. Without `since`, answers a cursor and no bookings: take it first, then read the calendar. From there, no change is missed, however often the connection is cut. A booking can come more than once; keep its highest `version`. After `cursor_invalid` (the database was restored), start again without `since`. Does not count as activity.
     */
    public listChanges<ThrowOnError extends boolean = true>(options?: Options<ListChangesData, ThrowOnError>): RequestResult<ListChangesResponses, ListChangesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListChangesResponses, ListChangesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/changes',
            ...options
        });
    }
    
    /**
     * Bookings by start time
     *
     * For every member, `subscriber`. Needs a step-up for `client_records` with `clientId` if the company requires one.
     */
    public listBookings<ThrowOnError extends boolean = true>(options?: Options<ListBookingsData, ThrowOnError>): RequestResult<ListBookingsResponses, ListBookingsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListBookingsResponses, ListBookingsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings',
            ...options
        });
    }
    
    /**
     * Book a time
     *
     * For `owner`, `admin`, `reception`, `provider`, `client`, `guest`.
     */
    public bookSlot<ThrowOnError extends boolean = true>(options: Options<BookSlotData, ThrowOnError>): RequestResult<BookSlotResponses, BookSlotErrors, ThrowOnError> {
        return (options.client ?? this.client).post<BookSlotResponses, BookSlotErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Cancel a booking
     *
     * For `owner`, `admin`, `reception`, `provider`.
     */
    public cancelBooking<ThrowOnError extends boolean = true>(options: Options<CancelBookingData, ThrowOnError>): RequestResult<CancelBookingResponses, CancelBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CancelBookingResponses, CancelBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}/cancel',
            ...options
        });
    }
    
    /**
     * One booking
     *
     * For every member, `subscriber`.
     */
    public readBooking<ThrowOnError extends boolean = true>(options: Options<ReadBookingData, ThrowOnError>): RequestResult<ReadBookingResponses, ReadBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadBookingResponses, ReadBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}',
            ...options
        });
    }
    
    /**
     * Move a booking to another time
     *
     * For `owner`, `admin`, `reception`, `provider`.
     */
    public rescheduleBooking<ThrowOnError extends boolean = true>(options: Options<RescheduleBookingData, ThrowOnError>): RequestResult<RescheduleBookingResponses, RescheduleBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RescheduleBookingResponses, RescheduleBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}/reschedule',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Mark the client as arrived
     *
     * For `owner`, `admin`, `reception`, `provider`.
     */
    public arriveBooking<ThrowOnError extends boolean = true>(options: Options<ArriveBookingData, ThrowOnError>): RequestResult<ArriveBookingResponses, ArriveBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ArriveBookingResponses, ArriveBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}/arrive',
            ...options
        });
    }
    
    /**
     * Mark the booking as completed
     *
     * For `owner`, `admin`, `reception`, `provider`.
     */
    public completeBooking<ThrowOnError extends boolean = true>(options: Options<CompleteBookingData, ThrowOnError>): RequestResult<CompleteBookingResponses, CompleteBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CompleteBookingResponses, CompleteBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}/complete',
            ...options
        });
    }
    
    /**
     * Confirm a pending booking
     *
     * For `owner`, `admin`, `reception`, `provider`.
     */
    public confirmBooking<ThrowOnError extends boolean = true>(options: Options<ConfirmBookingData, ThrowOnError>): RequestResult<ConfirmBookingResponses, ConfirmBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ConfirmBookingResponses, ConfirmBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}/confirm',
            ...options
        });
    }
    
    /**
     * Decline a pending booking
     *
     * For `owner`, `admin`, `reception`, `provider`.
     */
    public declineBooking<ThrowOnError extends boolean = true>(options: Options<DeclineBookingData, ThrowOnError>): RequestResult<DeclineBookingResponses, DeclineBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<DeclineBookingResponses, DeclineBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}/decline',
            ...options
        });
    }
    
    /**
     * Mark the client as a no-show
     *
     * For `owner`, `admin`, `reception`, `provider`.
     */
    public noShowBooking<ThrowOnError extends boolean = true>(options: Options<NoShowBookingData, ThrowOnError>): RequestResult<NoShowBookingResponses, NoShowBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<NoShowBookingResponses, NoShowBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}/no-show',
            ...options
        });
    }
    
    /**
     * Booking settings
     *
     * For every member, `support`.
     */
    public readBookingSettings<ThrowOnError extends boolean = true>(options?: Options<ReadBookingSettingsData, ThrowOnError>): RequestResult<ReadBookingSettingsResponses, ReadBookingSettingsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadBookingSettingsResponses, ReadBookingSettingsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/booking-settings',
            ...options
        });
    }
    
    /**
     * Change how long bookings wait for the office, when they count as completed, and how long outcomes can be corrected
     *
     * For `owner`, `admin`.
     */
    public setBookingSettings<ThrowOnError extends boolean = true>(options: Options<SetBookingSettingsData, ThrowOnError>): RequestResult<SetBookingSettingsResponses, SetBookingSettingsErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetBookingSettingsResponses, SetBookingSettingsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/booking-settings',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Revert the arrival or outcome of a booking
     *
     * For `owner`, `admin`, `reception`, `provider`.
     */
    public reopenBooking<ThrowOnError extends boolean = true>(options: Options<ReopenBookingData, ThrowOnError>): RequestResult<ReopenBookingResponses, ReopenBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ReopenBookingResponses, ReopenBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}/reopen',
            ...options
        });
    }
    
    /**
     * Policies accepted with a booking, and its cancellation policy
     *
     * For every member, `subscriber`.
     */
    public bookingPolicies<ThrowOnError extends boolean = true>(options: Options<BookingPoliciesData, ThrowOnError>): RequestResult<BookingPoliciesResponses, BookingPoliciesErrors, ThrowOnError> {
        return (options.client ?? this.client).get<BookingPoliciesResponses, BookingPoliciesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/bookings/{bookingId}/policies',
            ...options
        });
    }
    
    /**
     * Statistics of the periods that have ended, newest first
     *
     * For `owner`, `admin`.
     */
    public readStatistics<ThrowOnError extends boolean = true>(options?: Options<ReadStatisticsData, ThrowOnError>): RequestResult<ReadStatisticsResponses, ReadStatisticsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadStatisticsResponses, ReadStatisticsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/statistics',
            ...options
        });
    }
    
    /**
     * Choose how long periods are, from the next 1 January on
     *
     * For `owner`, `admin`. While `hipaa` is on, periods are years, whatever is chosen.
     */
    public setPeriodLength<ThrowOnError extends boolean = true>(options: Options<SetPeriodLengthData, ThrowOnError>): RequestResult<SetPeriodLengthResponses, SetPeriodLengthErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetPeriodLengthResponses, SetPeriodLengthErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/statistics/length',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Live report of bookings by month, service or provider
     *
     * For `owner`, `admin`.
     */
    public readReport<ThrowOnError extends boolean = true>(options: Options<ReadReportData, ThrowOnError>): RequestResult<ReadReportResponses, ReadReportErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadReportResponses, ReadReportErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/reports',
            ...options
        });
    }
    
    /**
     * Sales by month and currency, for the books
     *
     * For `owner`, `admin`.
     */
    public readSales<ThrowOnError extends boolean = true>(options: Options<ReadSalesData, ThrowOnError>): RequestResult<ReadSalesResponses, ReadSalesErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadSalesResponses, ReadSalesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/sales',
            ...options
        });
    }
    
    /**
     * Bookings of a day or a week, with the names you may see
     *
     * For every member, `subscriber`. One request for a whole screen. Names of restricted and erased clients are left out. The audit log gets one row. Needs a step-up for `client_records` for the names, which are left out without it if the company requires one.
     */
    public readAgenda<ThrowOnError extends boolean = true>(options: Options<ReadAgendaData, ThrowOnError>): RequestResult<ReadAgendaResponses, ReadAgendaErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadAgendaResponses, ReadAgendaErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/agenda',
            ...options
        });
    }
    
    /**
     * Live calendar changes as server-sent events
     *
     * For every member. Send the access token, or a ticket in the address, because `EventSource` sends no headers. With a cursor (`since` or `Last-Event-ID`), first comes each booking that changed since then as `booking.changed`. `ready` names the cursor to reconnect with; only then follow changes as they happen, with the type and payload of a booking event. Each is a hint: `GET /v1/changes` from the last cursor has the truth. Before the stream ends (with the token, after five minutes at most), `end` says why. At most six streams per person.
     */
    public watchChanges<ThrowOnError extends boolean = true>(options?: Options<WatchChangesData, ThrowOnError, WatchChangesResponse>): Promise<ServerSentEventsResult<WatchChangesResponses>> {
        return (options?.client ?? this.client).sse.get<WatchChangesResponses, WatchChangesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/live',
            ...options
        });
    }
    
    /**
     * Cancel a booking as a guest
     *
     * No authentication needed.
     */
    public cancelLink<ThrowOnError extends boolean = true>(options: Options<CancelLinkData, ThrowOnError>): RequestResult<CancelLinkResponses, CancelLinkErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CancelLinkResponses, CancelLinkErrors, ThrowOnError>({ url: '/v1/manage/cancel', ...options });
    }
    
    /**
     * Booking of a guest, by the mailed link
     *
     * No authentication needed.
     */
    public readLink<ThrowOnError extends boolean = true>(options: Options<ReadLinkData, ThrowOnError>): RequestResult<ReadLinkResponses, ReadLinkErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadLinkResponses, ReadLinkErrors, ThrowOnError>({ url: '/v1/manage', ...options });
    }
    
    /**
     * Move a booking as a guest
     *
     * No authentication needed.
     */
    public rescheduleLink<ThrowOnError extends boolean = true>(options: Options<RescheduleLinkData, ThrowOnError>): RequestResult<RescheduleLinkResponses, RescheduleLinkErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RescheduleLinkResponses, RescheduleLinkErrors, ThrowOnError>({
            url: '/v1/manage/reschedule',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Free times for a guest to move the booking to
     *
     * No authentication needed. Rate-limited per minute for guests and clients.
     */
    public searchLinkSlots<ThrowOnError extends boolean = true>(options: Options<SearchLinkSlotsData, ThrowOnError>): RequestResult<SearchLinkSlotsResponses, SearchLinkSlotsErrors, ThrowOnError> {
        return (options.client ?? this.client).get<SearchLinkSlotsResponses, SearchLinkSlotsErrors, ThrowOnError>({ url: '/v1/manage/slots', ...options });
    }
    
    /**
     * Booking of a guest as a calendar file, by the mailed link
     *
     * No authentication needed.
     */
    public linkCalendar<ThrowOnError extends boolean = true>(options: Options<LinkCalendarData, ThrowOnError>): RequestResult<LinkCalendarResponses, LinkCalendarErrors, ThrowOnError> {
        return (options.client ?? this.client).get<LinkCalendarResponses, LinkCalendarErrors, ThrowOnError>({ url: '/v1/manage/calendar', ...options });
    }
    
    /**
     * Questions for a booking, and the key to seal the answers to
     *
     * No authentication needed. Rate-limited per minute for guests and clients.
     */
    public readGuestForm<ThrowOnError extends boolean = true>(options: Options<ReadGuestFormData, ThrowOnError>): RequestResult<ReadGuestFormResponses, ReadGuestFormErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadGuestFormResponses, ReadGuestFormErrors, ThrowOnError>({ url: '/v1/manage/intake', ...options });
    }
    
    /**
     * Send the sealed answers for a booking
     *
     * No authentication needed. Rate-limited per minute for guests and clients.
     */
    public sendIntake<ThrowOnError extends boolean = true>(options: Options<SendIntakeData, ThrowOnError>): RequestResult<SendIntakeResponses, SendIntakeErrors, ThrowOnError> {
        return (options.client ?? this.client).post<SendIntakeResponses, SendIntakeErrors, ThrowOnError>({
            url: '/v1/manage/intake',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Free times for a guest to move the booking to, as lines
     *
     * No authentication needed. All pages, one per line of JSON; the last has no `next`. Rate-limited per minute for guests and clients.
     */
    public searchLinkSlotsAsLines<ThrowOnError extends boolean = true>(options: Options<SearchLinkSlotsAsLinesData, ThrowOnError>): RequestResult<SearchLinkSlotsAsLinesResponses, SearchLinkSlotsAsLinesErrors, ThrowOnError> {
        return (options.client ?? this.client).get<SearchLinkSlotsAsLinesResponses, SearchLinkSlotsAsLinesErrors, ThrowOnError>({ url: '/v1/manage/slots.ndjson', ...options });
    }
    
    /**
     * Confirm the client password, before your data is shown
     *
     * For `client`. Clients without a password request a link to their data instead.
     */
    public clientStepUp<ThrowOnError extends boolean = true>(options: Options<ClientStepUpData, ThrowOnError>): RequestResult<ClientStepUpResponses, ClientStepUpErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ClientStepUpResponses, ClientStepUpErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/step-up',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Sign a client out
     *
     * For `client`.
     */
    public endClientSession<ThrowOnError extends boolean = true>(options?: Options<EndClientSessionData, ThrowOnError>): RequestResult<EndClientSessionResponses, EndClientSessionErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<EndClientSessionResponses, EndClientSessionErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/client-sessions/current',
            ...options
        });
    }
    
    /**
     * Sign a client in with the mailed link; bookings made with that address join the account
     *
     * No authentication needed.
     */
    public openClientByLink<ThrowOnError extends boolean = true>(options: Options<OpenClientByLinkData, ThrowOnError>): RequestResult<OpenClientByLinkResponses, OpenClientByLinkErrors, ThrowOnError> {
        return (options.client ?? this.client).post<OpenClientByLinkResponses, OpenClientByLinkErrors, ThrowOnError>({
            url: '/v1/client-sessions/link',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Sign a client in with a password
     *
     * No authentication needed.
     */
    public openClient<ThrowOnError extends boolean = true>(options: Options<OpenClientData, ThrowOnError>): RequestResult<OpenClientResponses, OpenClientErrors, ThrowOnError> {
        return (options.client ?? this.client).post<OpenClientResponses, OpenClientErrors, ThrowOnError>({
            url: '/v1/client-sessions',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Refresh a client session; each refresh token works once
     *
     * No authentication needed. Does not count as activity.
     */
    public refreshClient<ThrowOnError extends boolean = true>(options: Options<RefreshClientData, ThrowOnError>): RequestResult<RefreshClientResponses, RefreshClientErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RefreshClientResponses, RefreshClientErrors, ThrowOnError>({
            url: '/v1/client-sessions/refresh',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Set the client password; requires the current one if set. Ends the other sessions
     *
     * For `client`.
     */
    public setClientPassword<ThrowOnError extends boolean = true>(options: Options<SetClientPasswordData, ThrowOnError>): RequestResult<SetClientPasswordResponses, SetClientPasswordErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetClientPasswordResponses, SetClientPasswordErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/password',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Cancel one of my bookings as a client
     *
     * For `client`.
     */
    public cancelOwnBooking<ThrowOnError extends boolean = true>(options: Options<CancelOwnBookingData, ThrowOnError>): RequestResult<CancelOwnBookingResponses, CancelOwnBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CancelOwnBookingResponses, CancelOwnBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/bookings/{bookingId}/cancel',
            ...options
        });
    }
    
    /**
     * List my bookings as a client, by start time
     *
     * For `client`.
     */
    public listOwnBookings<ThrowOnError extends boolean = true>(options?: Options<ListOwnBookingsData, ThrowOnError>): RequestResult<ListOwnBookingsResponses, ListOwnBookingsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListOwnBookingsResponses, ListOwnBookingsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/bookings',
            ...options
        });
    }
    
    /**
     * Move one of my bookings as a client
     *
     * For `client`.
     */
    public rescheduleOwnBooking<ThrowOnError extends boolean = true>(options: Options<RescheduleOwnBookingData, ThrowOnError>): RequestResult<RescheduleOwnBookingResponses, RescheduleOwnBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RescheduleOwnBookingResponses, RescheduleOwnBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/bookings/{bookingId}/reschedule',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Your consents, by purpose
     *
     * For `client`.
     */
    public myConsents<ThrowOnError extends boolean = true>(options?: Options<MyConsentsData, ThrowOnError>): RequestResult<MyConsentsResponses, MyConsentsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<MyConsentsResponses, MyConsentsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/consents',
            ...options
        });
    }
    
    /**
     * Consent to a purpose
     *
     * For `client`.
     */
    public giveConsent<ThrowOnError extends boolean = true>(options: Options<GiveConsentData, ThrowOnError>): RequestResult<GiveConsentResponses, GiveConsentErrors, ThrowOnError> {
        return (options.client ?? this.client).post<GiveConsentResponses, GiveConsentErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/consents',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Withdraw a consent; also works if there is none
     *
     * For `client`.
     */
    public withdrawConsent<ThrowOnError extends boolean = true>(options: Options<WithdrawConsentData, ThrowOnError>): RequestResult<WithdrawConsentResponses, WithdrawConsentErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<WithdrawConsentResponses, WithdrawConsentErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/consents/{purpose}',
            ...options
        });
    }
    
    /**
     * Disagree with a refusal; the statement is kept with your record
     *
     * For `client`, `proven`.
     */
    public disagree<ThrowOnError extends boolean = true>(options: Options<DisagreeData, ThrowOnError>): RequestResult<DisagreeResponses, DisagreeErrors, ThrowOnError> {
        return (options.client ?? this.client).put<DisagreeResponses, DisagreeErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/requests/{requestId}/statement',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Your requests, newest first
     *
     * For `client`, `proven`.
     */
    public myRequests<ThrowOnError extends boolean = true>(options?: Options<MyRequestsData, ThrowOnError>): RequestResult<MyRequestsResponses, MyRequestsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<MyRequestsResponses, MyRequestsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/requests',
            ...options
        });
    }
    
    /**
     * Use one of your rights
     *
     * For `client`, `proven`.
     */
    public makeRequest<ThrowOnError extends boolean = true>(options: Options<MakeRequestData, ThrowOnError>): RequestResult<MakeRequestResponses, MakeRequestErrors, ThrowOnError> {
        return (options.client ?? this.client).post<MakeRequestResponses, MakeRequestErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/requests',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Who opened your notes in an emergency, newest first
     *
     * For `client`.
     */
    public listOwnGlass<ThrowOnError extends boolean = true>(options?: Options<ListOwnGlassData, ThrowOnError>): RequestResult<ListOwnGlassResponses, ListOwnGlassErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListOwnGlassResponses, ListOwnGlassErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/emergency-openings',
            ...options
        });
    }
    
    /**
     * Have everything about you erased
     *
     * For `client`.
     */
    public eraseOwn<ThrowOnError extends boolean = true>(options?: Options<EraseOwnData, ThrowOnError>): RequestResult<EraseOwnResponses, EraseOwnErrors, ThrowOnError> {
        return (options?.client ?? this.client).post<EraseOwnResponses, EraseOwnErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/erasure',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options?.headers
            }
        });
    }
    
    /**
     * Everything stored about you, by account or by a mailed link
     *
     * For `client`, `proven`. Every service answers from its data map; if one does not, there is no answer. Live secrets are left out. Sealed notes are included as ciphertext. By a link, no step-up is needed. Needs a step-up for `records`.
     */
    public exportOwnData<ThrowOnError extends boolean = true>(options: Options<ExportOwnDataData, ThrowOnError>): RequestResult<ExportOwnDataResponses, ExportOwnDataErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ExportOwnDataResponses, ExportOwnDataErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/personal-data',
            ...options
        });
    }
    
    /**
     * Who opened your data
     *
     * For `client`, `proven`. From the audit logs of all services, newest day first: who opened the data, how, how often, and with which reason. `disclosure` is what left the practice, such as exports and prints.
     */
    public myAccesses<ThrowOnError extends boolean = true>(options?: Options<MyAccessesData, ThrowOnError>): RequestResult<MyAccessesResponses, MyAccessesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<MyAccessesResponses, MyAccessesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/accesses',
            ...options
        });
    }
    
    /**
     * Everything stored about you, as a page to print
     *
     * For `client`, `proven`. HTML for A4 paper, without scripts. Sent with a policy that loads nothing. Needs a step-up for `records`.
     */
    public printOwnData<ThrowOnError extends boolean = true>(options: Options<PrintOwnDataData, ThrowOnError>): RequestResult<PrintOwnDataResponses, PrintOwnDataErrors, ThrowOnError> {
        return (options.client ?? this.client).get<PrintOwnDataResponses, PrintOwnDataErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/my/personal-data/page',
            ...options
        });
    }
    
    /**
     * One provider
     *
     * For every member, `support`.
     */
    public readProvider<ThrowOnError extends boolean = true>(options: Options<ReadProviderData, ThrowOnError>): RequestResult<ReadProviderResponses, ReadProviderErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadProviderResponses, ReadProviderErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/providers/{providerId}',
            ...options
        });
    }
    
    /**
     * Change a provider and the services they offer
     *
     * For `owner`, `admin`.
     */
    public changeProvider<ThrowOnError extends boolean = true>(options: Options<ChangeProviderData, ThrowOnError>): RequestResult<ChangeProviderResponses, ChangeProviderErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeProviderResponses, ChangeProviderErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/providers/{providerId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * One service
     *
     * For every member, `support`.
     */
    public readService<ThrowOnError extends boolean = true>(options: Options<ReadServiceData, ThrowOnError>): RequestResult<ReadServiceResponses, ReadServiceErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadServiceResponses, ReadServiceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/services/{serviceId}',
            ...options
        });
    }
    
    /**
     * Change a service
     *
     * For `owner`, `admin`.
     */
    public changeService<ThrowOnError extends boolean = true>(options: Options<ChangeServiceData, ThrowOnError>): RequestResult<ChangeServiceResponses, ChangeServiceErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeServiceResponses, ChangeServiceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/services/{serviceId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Providers of the company
     *
     * For every member, `support`.
     */
    public listProviders<ThrowOnError extends boolean = true>(options?: Options<ListProvidersData, ThrowOnError>): RequestResult<ListProvidersResponses, ListProvidersErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListProvidersResponses, ListProvidersErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/providers',
            ...options
        });
    }
    
    /**
     * Add a provider
     *
     * For `owner`, `admin`.
     */
    public createProvider<ThrowOnError extends boolean = true>(options: Options<CreateProviderData, ThrowOnError>): RequestResult<CreateProviderResponses, CreateProviderErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CreateProviderResponses, CreateProviderErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/providers',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Services of the company
     *
     * For every member, `support`.
     */
    public listServices<ThrowOnError extends boolean = true>(options?: Options<ListServicesData, ThrowOnError>): RequestResult<ListServicesResponses, ListServicesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListServicesResponses, ListServicesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/services',
            ...options
        });
    }
    
    /**
     * Add a service
     *
     * For `owner`, `admin`.
     */
    public createService<ThrowOnError extends boolean = true>(options: Options<CreateServiceData, ThrowOnError>): RequestResult<CreateServiceResponses, CreateServiceErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CreateServiceResponses, CreateServiceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/services',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Opening hours of a provider
     *
     * For every member, `support`.
     */
    public readSchedule<ThrowOnError extends boolean = true>(options: Options<ReadScheduleData, ThrowOnError>): RequestResult<ReadScheduleResponses, ReadScheduleErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadScheduleResponses, ReadScheduleErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/providers/{providerId}/schedule',
            ...options
        });
    }
    
    /**
     * Replace the opening hours of a provider
     *
     * For `owner`, `admin`, `reception`.
     */
    public setSchedule<ThrowOnError extends boolean = true>(options: Options<SetScheduleData, ThrowOnError>): RequestResult<SetScheduleResponses, SetScheduleErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetScheduleResponses, SetScheduleErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/providers/{providerId}/schedule',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Rename a category
     *
     * For `owner`, `admin`.
     */
    public changeCategory<ThrowOnError extends boolean = true>(options: Options<ChangeCategoryData, ThrowOnError>): RequestResult<ChangeCategoryResponses, ChangeCategoryErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeCategoryResponses, ChangeCategoryErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/categories/{categoryId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Categories in display order
     *
     * For every member, `client`, `guest`, `subscriber`.
     */
    public listCategories<ThrowOnError extends boolean = true>(options?: Options<ListCategoriesData, ThrowOnError>): RequestResult<ListCategoriesResponses, ListCategoriesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListCategoriesResponses, ListCategoriesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/categories',
            ...options
        });
    }
    
    /**
     * Add a category at the end
     *
     * For `owner`, `admin`.
     */
    public createCategory<ThrowOnError extends boolean = true>(options: Options<CreateCategoryData, ThrowOnError>): RequestResult<CreateCategoryResponses, CreateCategoryErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CreateCategoryResponses, CreateCategoryErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/categories',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Reorder all categories
     *
     * For `owner`, `admin`.
     */
    public orderCategories<ThrowOnError extends boolean = true>(options: Options<OrderCategoriesData, ThrowOnError>): RequestResult<OrderCategoriesResponses, OrderCategoriesErrors, ThrowOnError> {
        return (options.client ?? this.client).put<OrderCategoriesResponses, OrderCategoriesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/categories/order',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * One room or device
     *
     * For every member, `support`.
     */
    public readResource<ThrowOnError extends boolean = true>(options: Options<ReadResourceData, ThrowOnError>): RequestResult<ReadResourceResponses, ReadResourceErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadResourceResponses, ReadResourceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/resources/{resourceId}',
            ...options
        });
    }
    
    /**
     * Rename or archive a room or a device
     *
     * For `owner`, `admin`.
     */
    public changeResource<ThrowOnError extends boolean = true>(options: Options<ChangeResourceData, ThrowOnError>): RequestResult<ChangeResourceResponses, ChangeResourceErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeResourceResponses, ChangeResourceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/resources/{resourceId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Rooms and devices, by name
     *
     * For every member, `support`.
     */
    public listResources<ThrowOnError extends boolean = true>(options?: Options<ListResourcesData, ThrowOnError>): RequestResult<ListResourcesResponses, ListResourcesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListResourcesResponses, ListResourcesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/resources',
            ...options
        });
    }
    
    /**
     * Add a room or a device
     *
     * For `owner`, `admin`.
     */
    public createResource<ThrowOnError extends boolean = true>(options: Options<CreateResourceData, ThrowOnError>): RequestResult<CreateResourceResponses, CreateResourceErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CreateResourceResponses, CreateResourceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/resources',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Import a country’s public holidays as closing days
     *
     * For `owner`, `admin`, `reception`.
     */
    public importHolidays<ThrowOnError extends boolean = true>(options: Options<ImportHolidaysData, ThrowOnError>): RequestResult<ImportHolidaysResponses, ImportHolidaysErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ImportHolidaysResponses, ImportHolidaysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/closures/holidays',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Closing days of the company
     *
     * For every member, `support`.
     */
    public readClosures<ThrowOnError extends boolean = true>(options?: Options<ReadClosuresData, ThrowOnError>): RequestResult<ReadClosuresResponses, ReadClosuresErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadClosuresResponses, ReadClosuresErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/closures',
            ...options
        });
    }
    
    /**
     * Replace the closing days of the company
     *
     * For `owner`, `admin`, `reception`.
     */
    public setClosures<ThrowOnError extends boolean = true>(options: Options<SetClosuresData, ThrowOnError>): RequestResult<SetClosuresResponses, SetClosuresErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetClosuresResponses, SetClosuresErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/closures',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Revoke the calendar feed of a provider
     *
     * For `owner`, `admin`, `reception`.
     */
    public revokeFeed<ThrowOnError extends boolean = true>(options: Options<RevokeFeedData, ThrowOnError>): RequestResult<RevokeFeedResponses, RevokeFeedErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<RevokeFeedResponses, RevokeFeedErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/providers/{providerId}/feed',
            ...options
        });
    }
    
    /**
     * Create the secret calendar address of a provider; replaces an older one
     *
     * For `owner`, `admin`, `reception`.
     */
    public makeFeed<ThrowOnError extends boolean = true>(options: Options<MakeFeedData, ThrowOnError>): RequestResult<MakeFeedResponses, MakeFeedErrors, ThrowOnError> {
        return (options.client ?? this.client).post<MakeFeedResponses, MakeFeedErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/providers/{providerId}/feed',
            ...options
        });
    }
    
    /**
     * Calendar of a provider; names no client, and with `hipaa` on shows only busy times
     *
     * No authentication needed. Starts one month back and has at most the 1,000 nearest appointments; X-WR-CALDESC says if there are more. Times are in UTC. The path is a secret: keep it out of proxy access logs.
     */
    public readFeed<ThrowOnError extends boolean = true>(options: Options<ReadFeedData, ThrowOnError>): RequestResult<ReadFeedResponses, ReadFeedErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadFeedResponses, ReadFeedErrors, ThrowOnError>({ url: '/v1/feeds/{token}.ics', ...options });
    }
    
    /**
     * Questions that a service asks before the visit
     *
     * For every member, `support`.
     */
    public readForm<ThrowOnError extends boolean = true>(options: Options<ReadFormData, ThrowOnError>): RequestResult<ReadFormResponses, ReadFormErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadFormResponses, ReadFormErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/services/{serviceId}/intake-form',
            ...options
        });
    }
    
    /**
     * Publish a new version of the questions; an empty list ends them
     *
     * For `owner`, `admin`. Answers keep the version that they were given to.
     */
    public setForm<ThrowOnError extends boolean = true>(options: Options<SetFormData, ThrowOnError>): RequestResult<SetFormResponses, SetFormErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetFormResponses, SetFormErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/services/{serviceId}/intake-form',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Erase what is stored about a provider
     *
     * For `owner`, `admin`. Name, profile, address, working hours and calendar feeds are removed. Bookings stay with a random id, because clients and the books need them. A provider is erased once: a repeated request returns the same erasure. Needs a step-up for `records`.
     */
    public eraseProvider<ThrowOnError extends boolean = true>(options: Options<EraseProviderData, ThrowOnError>): RequestResult<EraseProviderResponses, EraseProviderErrors, ThrowOnError> {
        return (options.client ?? this.client).post<EraseProviderResponses, EraseProviderErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/providers/{providerId}/erasure',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Open the mailed link to your data; it works once
     *
     * No authentication needed.
     */
    public openDataLink<ThrowOnError extends boolean = true>(options: Options<OpenDataLinkData, ThrowOnError>): RequestResult<OpenDataLinkResponses, OpenDataLinkErrors, ThrowOnError> {
        return (options.client ?? this.client).post<OpenDataLinkResponses, OpenDataLinkErrors, ThrowOnError>({
            url: '/v1/data-links/open',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Receipts of a client’s consents and withdrawals, newest first
     *
     * For `owner`, `admin`, `reception`, `provider`. Needs a step-up for `client_records` if the company requires one.
     */
    public consentHistory<ThrowOnError extends boolean = true>(options: Options<ConsentHistoryData, ThrowOnError>): RequestResult<ConsentHistoryResponses, ConsentHistoryErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ConsentHistoryResponses, ConsentHistoryErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/consents/history',
            ...options
        });
    }
    
    /**
     * Consents of a client
     *
     * For `owner`, `admin`, `reception`, `provider`. Needs a step-up for `client_records` if the company requires one.
     */
    public readConsents<ThrowOnError extends boolean = true>(options: Options<ReadConsentsData, ThrowOnError>): RequestResult<ReadConsentsResponses, ReadConsentsErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadConsentsResponses, ReadConsentsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/consents',
            ...options
        });
    }
    
    /**
     * Record a consent that a client gave at the desk
     *
     * For `owner`, `admin`, `reception`.
     */
    public recordConsent<ThrowOnError extends boolean = true>(options: Options<RecordConsentData, ThrowOnError>): RequestResult<RecordConsentResponses, RecordConsentErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RecordConsentResponses, RecordConsentErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/consents',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Record that a client withdrew a consent at the desk
     *
     * For `owner`, `admin`, `reception`.
     */
    public recordWithdrawal<ThrowOnError extends boolean = true>(options: Options<RecordWithdrawalData, ThrowOnError>): RequestResult<RecordWithdrawalResponses, RecordWithdrawalErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<RecordWithdrawalResponses, RecordWithdrawalErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/consents/{purpose}',
            ...options
        });
    }
    
    /**
     * Begin an import of clients
     *
     * For `owner`, `admin`, `reception`. Then send the file in parts of at most 524288 bytes, try it with `dryRun`, and start it. A CSV file has a line of column names (Name, E-mail, Phone, Language, Notes; Italian names too), in UTF-8 or Windows-1252, with `,`, `;` or tabs.
     */
    public createImport<ThrowOnError extends boolean = true>(options?: Options<CreateImportData, ThrowOnError>): RequestResult<CreateImportResponses, CreateImportErrors, ThrowOnError> {
        return (options?.client ?? this.client).post<CreateImportResponses, CreateImportErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/client-imports',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options?.headers
            }
        });
    }
    
    /**
     * Export client records as CSV, part by part
     *
     * For `owner`, `admin`, `reception`. Append the parts. Fields that a spreadsheet could run as a formula begin with an apostrophe. Free notes are left out while `hipaa` or `soap` is on. Needs a step-up for `records`.
     */
    public exportClients<ThrowOnError extends boolean = true>(options: Options<ExportClientsData, ThrowOnError>): RequestResult<ExportClientsResponses, ExportClientsErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ExportClientsResponses, ExportClientsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/export',
            ...options
        });
    }
    
    /**
     * Send one part of the file, in any order
     *
     * For `owner`, `admin`, `reception`.
     */
    public putImportPart<ThrowOnError extends boolean = true>(options: Options<PutImportPartData, ThrowOnError>): RequestResult<PutImportPartResponses, PutImportPartErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutImportPartResponses, PutImportPartErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/client-imports/{importId}/parts/{index}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Progress of an import, and the lines that were refused
     *
     * For `owner`, `admin`, `reception`. Does not count as activity.
     */
    public readImport<ThrowOnError extends boolean = true>(options: Options<ReadImportData, ThrowOnError>): RequestResult<ReadImportResponses, ReadImportErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadImportResponses, ReadImportErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/client-imports/{importId}',
            ...options
        });
    }
    
    /**
     * Read the file; with `dryRun`, nothing is written
     *
     * For `owner`, `admin`, `reception`.
     */
    public startImport<ThrowOnError extends boolean = true>(options: Options<StartImportData, ThrowOnError>): RequestResult<StartImportResponses, StartImportErrors, ThrowOnError> {
        return (options.client ?? this.client).post<StartImportResponses, StartImportErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/client-imports/{importId}/start',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Merges of the record that can be undone, newest first
     *
     * For `owner`, `admin`, `reception`, `provider`.
     */
    public listMerges<ThrowOnError extends boolean = true>(options: Options<ListMergesData, ThrowOnError>): RequestResult<ListMergesResponses, ListMergesErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ListMergesResponses, ListMergesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/merges',
            ...options
        });
    }
    
    /**
     * Merge another record into this one
     *
     * For `owner`, `admin`, `reception`. Bookings, charts and all else of the other record belong to this one. Can be undone for 30 days. Needs a step-up for `client_records` if the company requires one.
     */
    public mergeClients<ThrowOnError extends boolean = true>(options: Options<MergeClientsData, ThrowOnError>): RequestResult<MergeClientsResponses, MergeClientsErrors, ThrowOnError> {
        return (options.client ?? this.client).post<MergeClientsResponses, MergeClientsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/merges',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Two records side by side, before they are merged
     *
     * For `owner`, `admin`, `reception`. Needs a step-up for `client_records` if the company requires one.
     */
    public previewMerge<ThrowOnError extends boolean = true>(options: Options<PreviewMergeData, ThrowOnError>): RequestResult<PreviewMergeResponses, PreviewMergeErrors, ThrowOnError> {
        return (options.client ?? this.client).get<PreviewMergeResponses, PreviewMergeErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/merge-preview/{otherId}',
            ...options
        });
    }
    
    /**
     * Bring the merged record back
     *
     * For `owner`, `admin`, `reception`. It returns under a new id, and the record it was merged into gets back its fields, as far as they were not changed since. Bookings and charts stay where they are. Needs a step-up for `client_records` if the company requires one.
     */
    public undoMerge<ThrowOnError extends boolean = true>(options: Options<UndoMergeData, ThrowOnError>): RequestResult<UndoMergeResponses, UndoMergeErrors, ThrowOnError> {
        return (options.client ?? this.client).post<UndoMergeResponses, UndoMergeErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/client-merges/{mergeId}/undo',
            ...options
        });
    }
    
    /**
     * Client record
     *
     * For `owner`, `admin`, `reception`, `provider`. Needs a step-up for `client_records` if the company requires one.
     */
    public readClient<ThrowOnError extends boolean = true>(options: Options<ReadClientData, ThrowOnError>): RequestResult<ReadClientResponses, ReadClientErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadClientResponses, ReadClientErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}',
            ...options
        });
    }
    
    /**
     * Change a client record
     *
     * For `owner`, `admin`, `reception`. Needs a step-up for `client_records` if the company requires one.
     */
    public changeClient<ThrowOnError extends boolean = true>(options: Options<ChangeClientData, ThrowOnError>): RequestResult<ChangeClientResponses, ChangeClientErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeClientResponses, ChangeClientErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Client records, newest first; `email` filters by address
     *
     * For `owner`, `admin`, `reception`, `provider`. Needs a step-up for `client_records` if the company requires one.
     */
    public listClients<ThrowOnError extends boolean = true>(options?: Options<ListClientsData, ThrowOnError>): RequestResult<ListClientsResponses, ListClientsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListClientsResponses, ListClientsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients',
            ...options
        });
    }
    
    /**
     * Create a client record
     *
     * For `owner`, `admin`, `reception`.
     */
    public createClient<ThrowOnError extends boolean = true>(options: Options<CreateClientData, ThrowOnError>): RequestResult<CreateClientResponses, CreateClientErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CreateClientResponses, CreateClientErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Search clients by the beginnings of names, by mail address or phone; sorted by name
     *
     * For `owner`, `admin`, `reception`, `provider`. Needs a step-up for `client_records` if the company requires one.
     */
    public searchClients<ThrowOnError extends boolean = true>(options: Options<SearchClientsData, ThrowOnError>): RequestResult<SearchClientsResponses, SearchClientsErrors, ThrowOnError> {
        return (options.client ?? this.client).post<SearchClientsResponses, SearchClientsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/search',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Fulfil or refuse a request
     *
     * For `owner`, `admin`, `reception`. Only for a person whose identity is proven. A fulfilled rectification also removes copies of the old record that a merge kept.
     */
    public closeRequest<ThrowOnError extends boolean = true>(options: Options<CloseRequestData, ThrowOnError>): RequestResult<CloseRequestResponses, CloseRequestErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CloseRequestResponses, CloseRequestErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/requests/{requestId}/answer',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Move the due date once, as far as the law allows
     *
     * For `owner`, `admin`, `reception`.
     */
    public extendRequest<ThrowOnError extends boolean = true>(options: Options<ExtendRequestData, ThrowOnError>): RequestResult<ExtendRequestResponses, ExtendRequestErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ExtendRequestResponses, ExtendRequestErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/requests/{requestId}/extension',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Requests of persons, the first due first
     *
     * For `owner`, `admin`, `reception`.
     */
    public listRequests<ThrowOnError extends boolean = true>(options?: Options<ListRequestsData, ThrowOnError>): RequestResult<ListRequestsResponses, ListRequestsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListRequestsResponses, ListRequestsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/requests',
            ...options
        });
    }
    
    /**
     * Record a request that a person made at the desk, by post or by phone
     *
     * For `owner`, `admin`, `reception`.
     */
    public recordRequest<ThrowOnError extends boolean = true>(options: Options<RecordRequestData, ThrowOnError>): RequestResult<RecordRequestResponses, RecordRequestErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RecordRequestResponses, RecordRequestErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/requests',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * The person showed a document at the desk
     *
     * For `owner`, `admin`, `reception`.
     */
    public proveIdentity<ThrowOnError extends boolean = true>(options: Options<ProveIdentityData, ThrowOnError>): RequestResult<ProveIdentityResponses, ProveIdentityErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ProveIdentityResponses, ProveIdentityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/requests/{requestId}/identity',
            ...options
        });
    }
    
    /**
     * One request, with what was done about it
     *
     * For `owner`, `admin`, `reception`.
     */
    public readRequest<ThrowOnError extends boolean = true>(options: Options<ReadRequestData, ThrowOnError>): RequestResult<ReadRequestResponses, ReadRequestErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadRequestResponses, ReadRequestErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/requests/{requestId}',
            ...options
        });
    }
    
    /**
     * Lift a restriction. Tell the client before (GDPR 18(3))
     *
     * For `owner`, `admin`, `reception`. Needs a step-up for `records`.
     */
    public liftRestriction<ThrowOnError extends boolean = true>(options: Options<LiftRestrictionData, ThrowOnError>): RequestResult<LiftRestrictionResponses, LiftRestrictionErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<LiftRestrictionResponses, LiftRestrictionErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/restriction',
            ...options
        });
    }
    
    /**
     * Restrict the processing of a client: their data is stored and not used (GDPR 18)
     *
     * For `owner`, `admin`, `reception`. Needs a step-up for `records`.
     */
    public restrictClient<ThrowOnError extends boolean = true>(options: Options<RestrictClientData, ThrowOnError>): RequestResult<RestrictClientResponses, RestrictClientErrors, ThrowOnError> {
        return (options.client ?? this.client).put<RestrictClientResponses, RestrictClientErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/restriction',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Clients whose processing is restricted
     *
     * For `owner`, `admin`, `reception`.
     */
    public listRestrictions<ThrowOnError extends boolean = true>(options?: Options<ListRestrictionsData, ThrowOnError>): RequestResult<ListRestrictionsResponses, ListRestrictionsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListRestrictionsResponses, ListRestrictionsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/restrictions',
            ...options
        });
    }
    
    /**
     * Open a chart in an emergency; the owners and the client are told
     *
     * For `owner`, `admin`, `provider`. For one hour, charts that are kept from you open, too. Private notes stay closed to all but their author. Every owner gets a mail, and the client sees who opened the chart, when and why. Needs a step-up for `soap_keys`.
     */
    public breakGlass<ThrowOnError extends boolean = true>(options: Options<BreakGlassData, ThrowOnError>): RequestResult<BreakGlassResponses, BreakGlassErrors, ThrowOnError> {
        return (options.client ?? this.client).post<BreakGlassResponses, BreakGlassErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/break-glass',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Practitioners who may ask for the notes of a client without having seen the client
     *
     * For `owner`. Needs a step-up for `soap_keys`.
     */
    public chooseForClient<ThrowOnError extends boolean = true>(options: Options<ChooseForClientData, ThrowOnError>): RequestResult<ChooseForClientResponses, ChooseForClientErrors, ThrowOnError> {
        return (options.client ?? this.client).put<ChooseForClientResponses, ChooseForClientErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/practitioners',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Begin a chart, with its first key sealed to the vault
     *
     * For `owner`, `admin`, `provider`.
     */
    public createChart<ThrowOnError extends boolean = true>(options: Options<CreateChartData, ThrowOnError>): RequestResult<CreateChartResponses, CreateChartErrors, ThrowOnError> {
        return (options.client ?? this.client).put<CreateChartResponses, CreateChartErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/charts/{chartId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Charts of a client that you may open, with their wrapped keys
     *
     * For `owner`, `admin`, `provider`. A chart that is kept from you is absent, and nothing shows that there is one. Needs a step-up for `soap_keys`.
     */
    public listCharts<ThrowOnError extends boolean = true>(options: Options<ListChartsData, ThrowOnError>): RequestResult<ListChartsResponses, ListChartsErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ListChartsResponses, ListChartsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/charts',
            ...options
        });
    }
    
    /**
     * Keep the notes of a client from being erased until a date; `null` ends it
     *
     * For `owner`. Needs a step-up for `records`.
     */
    public legalHold<ThrowOnError extends boolean = true>(options: Options<LegalHoldData, ThrowOnError>): RequestResult<LegalHoldResponses, LegalHoldErrors, ThrowOnError> {
        return (options.client ?? this.client).put<LegalHoldResponses, LegalHoldErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/legal-hold',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * When the last booking of a client ends
     *
     * For `owner`, `admin`. Needs a step-up for `client_records` if the company requires one.
     */
    public lastBooking<ThrowOnError extends boolean = true>(options: Options<LastBookingData, ThrowOnError>): RequestResult<LastBookingResponses, LastBookingErrors, ThrowOnError> {
        return (options.client ?? this.client).get<LastBookingResponses, LastBookingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/last-booking',
            ...options
        });
    }
    
    /**
     * Erase a client everywhere
     *
     * For `owner`, `admin`. A client is erased once: a repeated request returns the same erasure. Needs a step-up for `records`.
     */
    public eraseClient<ThrowOnError extends boolean = true>(options: Options<EraseClientData, ThrowOnError>): RequestResult<EraseClientResponses, EraseClientErrors, ThrowOnError> {
        return (options.client ?? this.client).post<EraseClientResponses, EraseClientErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/clients/{clientId}/erasure',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Everything stored about one person: yourself, or as an owner anyone, with a reason
     *
     * For every member. Every service answers from its data map; if one does not, there is no answer. Live secrets are left out. Sealed notes are included as ciphertext. Needs a step-up for `records`.
     */
    public exportPerson<ThrowOnError extends boolean = true>(options: Options<ExportPersonData, ThrowOnError>): RequestResult<ExportPersonResponses, ExportPersonErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ExportPersonResponses, ExportPersonErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/personal-data',
            ...options
        });
    }
    
    /**
     * Who opened the data of a person
     *
     * For `owner`, `admin`. From the audit logs of all services, newest day first: who opened the data, how, how often, and with which reason. `disclosure` is what left the practice, such as exports and prints.
     */
    public listAccesses<ThrowOnError extends boolean = true>(options: Options<ListAccessesData, ThrowOnError>): RequestResult<ListAccessesResponses, ListAccessesErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ListAccessesResponses, ListAccessesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/accesses',
            ...options
        });
    }
    
    /**
     * Everything stored about one person, as a page to print
     *
     * For every member. HTML for A4 paper, without scripts. Sent with a policy that loads nothing. Needs a step-up for `records`.
     */
    public printPerson<ThrowOnError extends boolean = true>(options: Options<PrintPersonData, ThrowOnError>): RequestResult<PrintPersonResponses, PrintPersonErrors, ThrowOnError> {
        return (options.client ?? this.client).get<PrintPersonResponses, PrintPersonErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/personal-data/page',
            ...options
        });
    }
    
    /**
     * Add or remove a member of the notes, with the vault wrapped again
     *
     * For `owner`, `admin`. The first entry founds the practice. `roster_conflict`: read the list again and sign again. Needs a step-up for `soap_keys`.
     */
    public appendRoster<ThrowOnError extends boolean = true>(options: Options<AppendRosterData, ThrowOnError>): RequestResult<AppendRosterResponses, AppendRosterErrors, ThrowOnError> {
        return (options.client ?? this.client).put<AppendRosterResponses, AppendRosterErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/roster/{seq}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Public keys that members offered, newest first
     *
     * For `owner`, `admin`.
     */
    public listCards<ThrowOnError extends boolean = true>(options?: Options<ListCardsData, ThrowOnError>): RequestResult<ListCardsResponses, ListCardsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListCardsResponses, ListCardsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/cards',
            ...options
        });
    }
    
    /**
     * Chart keys still sealed to the vault of an epoch: what is left of a rotation
     *
     * For `owner`, `admin`. Needs a step-up for `soap_keys`.
     */
    public listWraps<ThrowOnError extends boolean = true>(options: Options<ListWrapsData, ThrowOnError>): RequestResult<ListWrapsResponses, ListWrapsErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ListWrapsResponses, ListWrapsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/wraps',
            ...options
        });
    }
    
    /**
     * Offer your public keys to the practice
     *
     * For `owner`, `admin`, `provider`.
     */
    public offerCard<ThrowOnError extends boolean = true>(options: Options<OfferCardData, ThrowOnError>): RequestResult<OfferCardResponses, OfferCardErrors, ThrowOnError> {
        return (options.client ?? this.client).put<OfferCardResponses, OfferCardErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/cards/{kid}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Signed list of the members who can open notes
     *
     * For `owner`, `admin`, `provider`.
     */
    public readRoster<ThrowOnError extends boolean = true>(options?: Options<ReadRosterData, ThrowOnError>): RequestResult<ReadRosterResponses, ReadRosterErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadRosterResponses, ReadRosterErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/roster',
            ...options
        });
    }
    
    /**
     * Delete an old vault once nothing is sealed to it
     *
     * For `owner`, `admin`. Needs a step-up for `soap_keys`.
     */
    public removeVault<ThrowOnError extends boolean = true>(options: Options<RemoveVaultData, ThrowOnError>): RequestResult<RemoveVaultResponses, RemoveVaultErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<RemoveVaultResponses, RemoveVaultErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/vaults/{epoch}',
            ...options
        });
    }
    
    /**
     * The wrapped key of the practice, of one epoch
     *
     * For `owner`, `admin`, `provider`. Needs a step-up for `soap_keys`.
     */
    public readVault<ThrowOnError extends boolean = true>(options: Options<ReadVaultData, ThrowOnError>): RequestResult<ReadVaultResponses, ReadVaultErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadVaultResponses, ReadVaultErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/vaults/{epoch}',
            ...options
        });
    }
    
    /**
     * Seal a chart key to the current vault
     *
     * For `owner`, `admin`. Needs a step-up for `soap_keys`.
     */
    public replaceWrap<ThrowOnError extends boolean = true>(options: Options<ReplaceWrapData, ThrowOnError>): RequestResult<ReplaceWrapResponses, ReplaceWrapErrors, ThrowOnError> {
        return (options.client ?? this.client).put<ReplaceWrapResponses, ReplaceWrapErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/charts/{chartId}/wraps/{gen}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Members who may ask for notes
     *
     * For `owner`, `admin`.
     */
    public listPractitioners<ThrowOnError extends boolean = true>(options?: Options<ListPractitionersData, ThrowOnError>): RequestResult<ListPractitionersResponses, ListPractitionersErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListPractitionersResponses, ListPractitionersErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/practitioners',
            ...options
        });
    }
    
    /**
     * Choose whose notes a member may ask for
     *
     * For `owner`. Needs a step-up for `soap_keys`.
     */
    public setPractitioner<ThrowOnError extends boolean = true>(options: Options<SetPractitionerData, ThrowOnError>): RequestResult<SetPractitionerResponses, SetPractitionerErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetPractitionerResponses, SetPractitionerErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/practitioners/{userId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Add a sealed note at the end of a chart
     *
     * For `owner`, `admin`, `provider`. `note_conflict`: another note has this position. Read the chart again and sign on its new end. The same note sent again is answered as before.
     */
    public addNote<ThrowOnError extends boolean = true>(options: Options<AddNoteData, ThrowOnError>): RequestResult<AddNoteResponses, AddNoteErrors, ThrowOnError> {
        return (options.client ?? this.client).put<AddNoteResponses, AddNoteErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/charts/{chartId}/notes/{seq}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Add the next generation of a chart key
     *
     * For `owner`, `admin`, `provider`.
     */
    public addWrap<ThrowOnError extends boolean = true>(options: Options<AddWrapData, ThrowOnError>): RequestResult<AddWrapResponses, AddWrapErrors, ThrowOnError> {
        return (options.client ?? this.client).post<AddWrapResponses, AddWrapErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/charts/{chartId}/wraps',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Sealed notes of a chart, oldest first, as many as fit into one answer
     *
     * For `owner`, `admin`, `provider`. Needs a step-up for `soap_keys`.
     */
    public listNotes<ThrowOnError extends boolean = true>(options: Options<ListNotesData, ThrowOnError>): RequestResult<ListNotesResponses, ListNotesErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ListNotesResponses, ListNotesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/charts/{chartId}/notes',
            ...options
        });
    }
    
    /**
     * Keep a chart from other practitioners, or open it again
     *
     * For `owner`, `admin`, `provider`. Needs a step-up for `soap_keys`.
     */
    public setAudience<ThrowOnError extends boolean = true>(options: Options<SetAudienceData, ThrowOnError>): RequestResult<SetAudienceResponses, SetAudienceErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetAudienceResponses, SetAudienceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/charts/{chartId}/audience',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Which parts of an attachment are there
     *
     * For `owner`, `admin`, `provider`.
     */
    public readAttachment<ThrowOnError extends boolean = true>(options: Options<ReadAttachmentData, ThrowOnError>): RequestResult<ReadAttachmentResponses, ReadAttachmentErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadAttachmentResponses, ReadAttachmentErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/charts/{chartId}/attachments/{attachmentId}',
            ...options
        });
    }
    
    /**
     * Begin to upload a sealed attachment
     *
     * For `owner`, `admin`, `provider`. Send it in parts of 524288 bytes, in any order. What is not complete after a day is deleted.
     */
    public beginAttachment<ThrowOnError extends boolean = true>(options: Options<BeginAttachmentData, ThrowOnError>): RequestResult<BeginAttachmentResponses, BeginAttachmentErrors, ThrowOnError> {
        return (options.client ?? this.client).put<BeginAttachmentResponses, BeginAttachmentErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/charts/{chartId}/attachments/{attachmentId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * One part of a sealed attachment
     *
     * For `owner`, `admin`, `provider`. Needs a step-up for `soap_keys`.
     */
    public readChunk<ThrowOnError extends boolean = true>(options: Options<ReadChunkData, ThrowOnError>): RequestResult<ReadChunkResponses, ReadChunkErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadChunkResponses, ReadChunkErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/charts/{chartId}/attachments/{attachmentId}/parts/{index}',
            ...options
        });
    }
    
    /**
     * Send one part of an attachment
     *
     * For `owner`, `admin`, `provider`.
     */
    public putChunk<ThrowOnError extends boolean = true>(options: Options<PutChunkData, ThrowOnError>): RequestResult<PutChunkResponses, PutChunkErrors, ThrowOnError> {
        return (options.client ?? this.client).put<PutChunkResponses, PutChunkErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/charts/{chartId}/attachments/{attachmentId}/parts/{index}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Answers of your clients that are not in a chart yet, newest first
     *
     * For `owner`, `admin`, `provider`.
     */
    public listIntakes<ThrowOnError extends boolean = true>(options?: Options<ListIntakesData, ThrowOnError>): RequestResult<ListIntakesResponses, ListIntakesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListIntakesResponses, ListIntakesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/intakes',
            ...options
        });
    }
    
    /**
     * Move answers into a chart, sealed to it and signed; the sealed original is deleted
     *
     * For `owner`, `admin`, `provider`. Needs a step-up for `soap_keys`.
     */
    public moveIntake<ThrowOnError extends boolean = true>(options: Options<MoveIntakeData, ThrowOnError>): RequestResult<MoveIntakeResponses, MoveIntakeErrors, ThrowOnError> {
        return (options.client ?? this.client).post<MoveIntakeResponses, MoveIntakeErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/intakes/{intakeId}/move',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * The sealed answers of one booking
     *
     * For `owner`, `admin`, `provider`. Needs a step-up for `soap_keys`.
     */
    public openIntake<ThrowOnError extends boolean = true>(options: Options<OpenIntakeData, ThrowOnError>): RequestResult<OpenIntakeResponses, OpenIntakeErrors, ThrowOnError> {
        return (options.client ?? this.client).get<OpenIntakeResponses, OpenIntakeErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/intakes/{intakeId}',
            ...options
        });
    }
    
    /**
     * Settings of the notes
     *
     * For every member, `support`.
     */
    public readMedicalSettings<ThrowOnError extends boolean = true>(options?: Options<ReadMedicalSettingsData, ThrowOnError>): RequestResult<ReadMedicalSettingsResponses, ReadMedicalSettingsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadMedicalSettingsResponses, ReadMedicalSettingsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/settings',
            ...options
        });
    }
    
    /**
     * Set how long notes are kept at least
     *
     * For `owner`. Needs a step-up for `protections`.
     */
    public setMedicalSettings<ThrowOnError extends boolean = true>(options: Options<SetMedicalSettingsData, ThrowOnError>): RequestResult<SetMedicalSettingsResponses, SetMedicalSettingsErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetMedicalSettingsResponses, SetMedicalSettingsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/medical/settings',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Policies to accept when booking; falls back to the other language if one is not published
     *
     * For every member, `client`, `guest`.
     */
    public currentPolicies<ThrowOnError extends boolean = true>(options?: Options<CurrentPoliciesData, ThrowOnError>): RequestResult<CurrentPoliciesResponses, CurrentPoliciesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<CurrentPoliciesResponses, CurrentPoliciesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/policies/current',
            ...options
        });
    }
    
    /**
     * Published versions of a policy, newest first
     *
     * For `owner`, `admin`.
     */
    public listPolicies<ThrowOnError extends boolean = true>(options?: Options<ListPoliciesData, ThrowOnError>): RequestResult<ListPoliciesResponses, ListPoliciesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListPoliciesResponses, ListPoliciesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/policies',
            ...options
        });
    }
    
    /**
     * What changed in a version, and whether people are asked again
     *
     * For every member, `client`, `guest`.
     */
    public policyChanges<ThrowOnError extends boolean = true>(options: Options<PolicyChangesData, ThrowOnError>): RequestResult<PolicyChangesResponses, PolicyChangesErrors, ThrowOnError> {
        return (options.client ?? this.client).get<PolicyChangesResponses, PolicyChangesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/policies/{policyId}/changes',
            ...options
        });
    }
    
    /**
     * Publish the draft you read; new bookings must accept this version
     *
     * For `owner`, `admin`.
     */
    public publishPolicy<ThrowOnError extends boolean = true>(options: Options<PublishPolicyData, ThrowOnError>): RequestResult<PublishPolicyResponses, PublishPolicyErrors, ThrowOnError> {
        return (options.client ?? this.client).post<PublishPolicyResponses, PublishPolicyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/policies/{kind}/{locale}/publish',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * One published version
     *
     * For every member, `client`, `guest`.
     */
    public readPolicy<ThrowOnError extends boolean = true>(options: Options<ReadPolicyData, ThrowOnError>): RequestResult<ReadPolicyResponses, ReadPolicyErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadPolicyResponses, ReadPolicyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/policies/{policyId}',
            ...options
        });
    }
    
    /**
     * Draft of a policy; empty at first
     *
     * For `owner`, `admin`.
     */
    public readPolicyDraft<ThrowOnError extends boolean = true>(options: Options<ReadPolicyDraftData, ThrowOnError>): RequestResult<ReadPolicyDraftResponses, ReadPolicyDraftErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadPolicyDraftResponses, ReadPolicyDraftErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/policies/{kind}/{locale}/draft',
            ...options
        });
    }
    
    /**
     * Save a draft
     *
     * For `owner`, `admin`.
     */
    public writePolicyDraft<ThrowOnError extends boolean = true>(options: Options<WritePolicyDraftData, ThrowOnError>): RequestResult<WritePolicyDraftResponses, WritePolicyDraftErrors, ThrowOnError> {
        return (options.client ?? this.client).put<WritePolicyDraftResponses, WritePolicyDraftErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/policies/{kind}/{locale}/draft',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * The record of processing: what is stored about persons, why, how long, and where it goes
     *
     * For `owner`, `admin`. Made from the rules of the stored columns and from the configuration, when it is read.
     */
    public readProcessing<ThrowOnError extends boolean = true>(options?: Options<ReadProcessingData, ThrowOnError>): RequestResult<ReadProcessingResponses, ReadProcessingErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadProcessingResponses, ReadProcessingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/processing',
            ...options
        });
    }
    
    /**
     * The record of processing, as a page to print
     *
     * For `owner`, `admin`. HTML for A4 paper, without scripts. Sent with a policy that loads nothing.
     */
    public printProcessing<ThrowOnError extends boolean = true>(options?: Options<PrintProcessingData, ThrowOnError>): RequestResult<PrintProcessingResponses, PrintProcessingErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<PrintProcessingResponses, PrintProcessingErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/processing/page',
            ...options
        });
    }
    
    /**
     * Where data goes: database, mail server, SMS provider and copies, as configured
     *
     * For every member, `client`, `guest`.
     */
    public listProcessors<ThrowOnError extends boolean = true>(options?: Options<ListProcessorsData, ThrowOnError>): RequestResult<ListProcessorsResponses, ListProcessorsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListProcessorsResponses, ListProcessorsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/processors',
            ...options
        });
    }
    
    /**
     * Erasures, newest first
     *
     * For `owner`, `admin`.
     */
    public listErasures<ThrowOnError extends boolean = true>(options?: Options<ListErasuresData, ThrowOnError>): RequestResult<ListErasuresResponses, ListErasuresErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListErasuresResponses, ListErasuresErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/erasures',
            ...options
        });
    }
    
    /**
     * An erasure with its steps and receipts
     *
     * For `owner`, `admin`.
     */
    public readErasure<ThrowOnError extends boolean = true>(options: Options<ReadErasureData, ThrowOnError>): RequestResult<ReadErasureResponses, ReadErasureErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadErasureResponses, ReadErasureErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/erasures/{erasureId}',
            ...options
        });
    }
    
    /**
     * Public keys that sign erasure certificates
     *
     * No authentication needed. For `npm run verify-certificate`. Keep them with your certificates.
     */
    public certificateKeys<ThrowOnError extends boolean = true>(options?: Options<CertificateKeysData, ThrowOnError>): RequestResult<CertificateKeysResponses, CertificateKeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<CertificateKeysResponses, CertificateKeysErrors, ThrowOnError>({ url: '/v1/certificates/keys', ...options });
    }
    
    /**
     * The certificate of an erasure as a page to print
     *
     * For `owner`, `admin`.
     */
    public printCertificate<ThrowOnError extends boolean = true>(options: Options<PrintCertificateData, ThrowOnError>): RequestResult<PrintCertificateResponses, PrintCertificateErrors, ThrowOnError> {
        return (options.client ?? this.client).get<PrintCertificateResponses, PrintCertificateErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/erasures/{erasureId}/certificate.html',
            ...options
        });
    }
    
    /**
     * The signed certificate of an erasure
     *
     * For `owner`, `admin`.
     */
    public readCertificate<ThrowOnError extends boolean = true>(options: Options<ReadCertificateData, ThrowOnError>): RequestResult<ReadCertificateResponses, ReadCertificateErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadCertificateResponses, ReadCertificateErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/erasures/{erasureId}/certificate',
            ...options
        });
    }
    
    /**
     * Check the signature of an erasure certificate
     *
     * No authentication needed.
     */
    public verifyCertificate<ThrowOnError extends boolean = true>(options: Options<VerifyCertificateData, ThrowOnError>): RequestResult<VerifyCertificateResponses, VerifyCertificateErrors, ThrowOnError> {
        return (options.client ?? this.client).post<VerifyCertificateResponses, VerifyCertificateErrors, ThrowOnError>({
            url: '/v1/certificates/verifications',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * How many clients a rule would erase now
     *
     * For `owner`, `admin`.
     */
    public previewRetention<ThrowOnError extends boolean = true>(options: Options<PreviewRetentionData, ThrowOnError>): RequestResult<PreviewRetentionResponses, PreviewRetentionErrors, ThrowOnError> {
        return (options.client ?? this.client).get<PreviewRetentionResponses, PreviewRetentionErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/retention-rule/preview',
            ...options
        });
    }
    
    /**
     * When clients are erased
     *
     * For every member, `support`.
     */
    public readRetentionRule<ThrowOnError extends boolean = true>(options?: Options<ReadRetentionRuleData, ThrowOnError>): RequestResult<ReadRetentionRuleResponses, ReadRetentionRuleErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadRetentionRuleResponses, ReadRetentionRuleErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/retention-rule',
            ...options
        });
    }
    
    /**
     * Set when clients are erased
     *
     * For `owner`, `admin`. The feature `client_retention` has to be on. The rule acts 24 hours later. Needs a step-up for `records`.
     */
    public setRetentionRule<ThrowOnError extends boolean = true>(options: Options<SetRetentionRuleData, ThrowOnError>): RequestResult<SetRetentionRuleResponses, SetRetentionRuleErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetRetentionRuleResponses, SetRetentionRuleErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/retention-rule',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * My account: user, company and role
     *
     * For every member, `enrolling`.
     */
    public readAccount<ThrowOnError extends boolean = true>(options?: Options<ReadAccountData, ThrowOnError>): RequestResult<ReadAccountResponses, ReadAccountErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadAccountResponses, ReadAccountErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/me',
            ...options
        });
    }
    
    /**
     * Turn sign-in notices on or off
     *
     * For every member, `enrolling`.
     */
    public changeAccount<ThrowOnError extends boolean = true>(options: Options<ChangeAccountData, ThrowOnError>): RequestResult<ChangeAccountResponses, ChangeAccountErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeAccountResponses, ChangeAccountErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/me',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change my password; ends all other sessions
     *
     * For every member, `enrolling`. Needs a step-up for `password`.
     */
    public changePassword<ThrowOnError extends boolean = true>(options: Options<ChangePasswordData, ThrowOnError>): RequestResult<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/password/change',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Report a sign-in that was not yours: ends all sessions and mails a link to choose a new password
     *
     * No authentication needed.
     */
    public disownSession<ThrowOnError extends boolean = true>(options: Options<DisownSessionData, ThrowOnError>): RequestResult<DisownSessionResponses, DisownSessionErrors, ThrowOnError> {
        return (options.client ?? this.client).post<DisownSessionResponses, DisownSessionErrors, ThrowOnError>({
            url: '/v1/sessions/disown',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * End all my other sessions
     *
     * For every member, `enrolling`.
     */
    public endOtherSessions<ThrowOnError extends boolean = true>(options?: Options<EndOtherSessionsData, ThrowOnError>): RequestResult<EndOtherSessionsResponses, EndOtherSessionsErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<EndOtherSessionsResponses, EndOtherSessionsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/sessions',
            ...options
        });
    }
    
    /**
     * List my active sessions
     *
     * For every member, `enrolling`.
     */
    public listSessions<ThrowOnError extends boolean = true>(options?: Options<ListSessionsData, ThrowOnError>): RequestResult<ListSessionsResponses, ListSessionsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListSessionsResponses, ListSessionsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/sessions',
            ...options
        });
    }
    
    /**
     * Sign in with email and password; a second factor is required if one is on
     *
     * No authentication needed. With `cookie: true`, the refresh token is set in an HttpOnly cookie instead of the response.
     */
    public signIn<ThrowOnError extends boolean = true>(options: Options<SignInData, ThrowOnError>): RequestResult<SignInResponses, SignInErrors, ThrowOnError> {
        return (options.client ?? this.client).post<SignInResponses, SignInErrors, ThrowOnError>({
            url: '/v1/sessions',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Request a password reset link by mail
     *
     * No authentication needed.
     */
    public forgotPassword<ThrowOnError extends boolean = true>(options: Options<ForgotPasswordData, ThrowOnError>): RequestResult<ForgotPasswordResponses, ForgotPasswordErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ForgotPasswordResponses, ForgotPasswordErrors, ThrowOnError>({
            url: '/v1/password/forgotten',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Set a new password with the mailed link
     *
     * No authentication needed.
     */
    public resetPassword<ThrowOnError extends boolean = true>(options: Options<ResetPasswordData, ThrowOnError>): RequestResult<ResetPasswordResponses, ResetPasswordErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ResetPasswordResponses, ResetPasswordErrors, ThrowOnError>({
            url: '/v1/password/reset',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Confirm a registration with the mailed link; creates the company and its owner
     *
     * No authentication needed.
     */
    public confirmSignUp<ThrowOnError extends boolean = true>(options: Options<ConfirmSignUpData, ThrowOnError>): RequestResult<ConfirmSignUpResponses, ConfirmSignUpErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ConfirmSignUpResponses, ConfirmSignUpErrors, ThrowOnError>({
            url: '/v1/sign-up/confirm',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Register a company; the answer comes by mail
     *
     * No authentication needed.
     */
    public signUp<ThrowOnError extends boolean = true>(options: Options<SignUpData, ThrowOnError>): RequestResult<SignUpResponses, SignUpErrors, ThrowOnError> {
        return (options.client ?? this.client).post<SignUpResponses, SignUpErrors, ThrowOnError>({
            url: '/v1/sign-up',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Complete a sign-in with a second factor
     *
     * No authentication needed. With `cookie: true`, the refresh token is set in an HttpOnly cookie instead of the response.
     */
    public proveSecondFactor<ThrowOnError extends boolean = true>(options: Options<ProveSecondFactorData, ThrowOnError>): RequestResult<ProveSecondFactorResponses, ProveSecondFactorErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ProveSecondFactorResponses, ProveSecondFactorErrors, ThrowOnError>({
            url: '/v1/sessions/second-factor',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Step up for one purpose
     *
     * For every member, `enrolling`.
     */
    public stepUp<ThrowOnError extends boolean = true>(options: Options<StepUpData, ThrowOnError>): RequestResult<StepUpResponses, StepUpErrors, ThrowOnError> {
        return (options.client ?? this.client).post<StepUpResponses, StepUpErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/step-up',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Public keys that verify tokens (JWKS)
     *
     * No authentication needed.
     */
    public publicKeys<ThrowOnError extends boolean = true>(options?: Options<PublicKeysData, ThrowOnError>): RequestResult<PublicKeysResponses, PublicKeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<PublicKeysResponses, PublicKeysErrors, ThrowOnError>({ url: '/.well-known/jwks.json', ...options });
    }
    
    /**
     * Accept an invitation and become a member
     *
     * No authentication needed.
     */
    public acceptInvitation<ThrowOnError extends boolean = true>(options: Options<AcceptInvitationData, ThrowOnError>): RequestResult<AcceptInvitationResponses, AcceptInvitationErrors, ThrowOnError> {
        return (options.client ?? this.client).post<AcceptInvitationResponses, AcceptInvitationErrors, ThrowOnError>({
            url: '/v1/invitations/accept',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Open invitations, newest first (at most 200)
     *
     * For `owner`, `admin`.
     */
    public listInvitations<ThrowOnError extends boolean = true>(options?: Options<ListInvitationsData, ThrowOnError>): RequestResult<ListInvitationsResponses, ListInvitationsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListInvitationsResponses, ListInvitationsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/invitations',
            ...options
        });
    }
    
    /**
     * Withdraw an invitation; its link stops working
     *
     * For `owner`, `admin`.
     */
    public withdrawInvitation<ThrowOnError extends boolean = true>(options: Options<WithdrawInvitationData, ThrowOnError>): RequestResult<WithdrawInvitationResponses, WithdrawInvitationErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<WithdrawInvitationResponses, WithdrawInvitationErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/invitations/{invitationId}',
            ...options
        });
    }
    
    /**
     * Sign in with a passkey alone; requires user verification (PIN or biometrics)
     *
     * No authentication needed. With `cookie: true`, the refresh token is set in an HttpOnly cookie instead of the response.
     */
    public passkeySignIn<ThrowOnError extends boolean = true>(options: Options<PasskeySignInData, ThrowOnError>): RequestResult<PasskeySignInResponses, PasskeySignInErrors, ThrowOnError> {
        return (options.client ?? this.client).post<PasskeySignInResponses, PasskeySignInErrors, ThrowOnError>({
            url: '/v1/sessions/passkey',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Passkey options for a sign-in without a password
     *
     * No authentication needed.
     */
    public passkeySignInOptions<ThrowOnError extends boolean = true>(options?: Options<PasskeySignInOptionsData, ThrowOnError>): RequestResult<PasskeySignInOptionsResponses, PasskeySignInOptionsErrors, ThrowOnError> {
        return (options?.client ?? this.client).post<PasskeySignInOptionsResponses, PasskeySignInOptionsErrors, ThrowOnError>({ url: '/v1/sessions/passkey/options', ...options });
    }
    
    /**
     * Passkey options for the second factor of a sign-in
     *
     * No authentication needed.
     */
    public secondStepOptions<ThrowOnError extends boolean = true>(options: Options<SecondStepOptionsData, ThrowOnError>): RequestResult<SecondStepOptionsResponses, SecondStepOptionsErrors, ThrowOnError> {
        return (options.client ?? this.client).post<SecondStepOptionsResponses, SecondStepOptionsErrors, ThrowOnError>({
            url: '/v1/sessions/second-factor/options',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Passkey options for a step-up
     *
     * For every member, `enrolling`.
     */
    public stepUpOptions<ThrowOnError extends boolean = true>(options?: Options<StepUpOptionsData, ThrowOnError>): RequestResult<StepUpOptionsResponses, StepUpOptionsErrors, ThrowOnError> {
        return (options?.client ?? this.client).post<StepUpOptionsResponses, StepUpOptionsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/step-up/options',
            ...options
        });
    }
    
    /**
     * End one of my sessions
     *
     * For every member, `enrolling`.
     */
    public endSession<ThrowOnError extends boolean = true>(options: Options<EndSessionData, ThrowOnError>): RequestResult<EndSessionResponses, EndSessionErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<EndSessionResponses, EndSessionErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/sessions/{sessionId}',
            ...options
        });
    }
    
    /**
     * Log out: ends this session and clears its cookies
     *
     * For every member, `enrolling`.
     */
    public leaveSession<ThrowOnError extends boolean = true>(options?: Options<LeaveSessionData, ThrowOnError>): RequestResult<LeaveSessionResponses, LeaveSessionErrors, ThrowOnError> {
        return (options?.client ?? this.client).delete<LeaveSessionResponses, LeaveSessionErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/sessions/current',
            ...options
        });
    }
    
    /**
     * Refresh the session, with the token in the body or the cookie; each token works once
     *
     * No authentication needed. Does not count as activity.
     */
    public refreshSession<ThrowOnError extends boolean = true>(options?: Options<RefreshSessionData, ThrowOnError>): RequestResult<RefreshSessionResponses, RefreshSessionErrors, ThrowOnError> {
        return (options?.client ?? this.client).post<RefreshSessionResponses, RefreshSessionErrors, ThrowOnError>({
            url: '/v1/sessions/refresh',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options?.headers
            }
        });
    }
    
    /**
     * Turn the authenticator app off
     *
     * For every member, `enrolling`. Needs a step-up for `second_factor`.
     */
    public removeTotp<ThrowOnError extends boolean = true>(options: Options<RemoveTotpData, ThrowOnError>): RequestResult<RemoveTotpResponses, RemoveTotpErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<RemoveTotpResponses, RemoveTotpErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/second-factor/totp',
            ...options
        });
    }
    
    /**
     * Start enrolling an authenticator app; a current one stays on until the new one is confirmed
     *
     * For every member, `enrolling`. Needs a step-up for `second_factor`.
     */
    public beginTotp<ThrowOnError extends boolean = true>(options: Options<BeginTotpData, ThrowOnError>): RequestResult<BeginTotpResponses, BeginTotpErrors, ThrowOnError> {
        return (options.client ?? this.client).post<BeginTotpResponses, BeginTotpErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/second-factor/totp',
            ...options
        });
    }
    
    /**
     * Confirm the authenticator app with its first code; returns new recovery codes
     *
     * For every member, `enrolling`. Needs a step-up for `second_factor`.
     */
    public confirmTotp<ThrowOnError extends boolean = true>(options: Options<ConfirmTotpData, ThrowOnError>): RequestResult<ConfirmTotpResponses, ConfirmTotpErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ConfirmTotpResponses, ConfirmTotpErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/second-factor/totp/confirm',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * My second factors
     *
     * For every member, `enrolling`.
     */
    public readSecondFactors<ThrowOnError extends boolean = true>(options?: Options<ReadSecondFactorsData, ThrowOnError>): RequestResult<ReadSecondFactorsResponses, ReadSecondFactorsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadSecondFactorsResponses, ReadSecondFactorsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/second-factor',
            ...options
        });
    }
    
    /**
     * Issue ten new recovery codes; the old ones stop working
     *
     * For every member, `enrolling`. Needs a step-up for `second_factor`.
     */
    public renewRecoveryCodes<ThrowOnError extends boolean = true>(options: Options<RenewRecoveryCodesData, ThrowOnError>): RequestResult<RenewRecoveryCodesResponses, RenewRecoveryCodesErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RenewRecoveryCodesResponses, RenewRecoveryCodesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/second-factor/recovery-codes',
            ...options
        });
    }
    
    /**
     * My passkeys
     *
     * For every member, `enrolling`.
     */
    public listPasskeys<ThrowOnError extends boolean = true>(options?: Options<ListPasskeysData, ThrowOnError>): RequestResult<ListPasskeysResponses, ListPasskeysErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListPasskeysResponses, ListPasskeysErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/second-factor/passkeys',
            ...options
        });
    }
    
    /**
     * Register a passkey
     *
     * For every member, `enrolling`. Needs a step-up for `second_factor`.
     */
    public addPasskey<ThrowOnError extends boolean = true>(options: Options<AddPasskeyData, ThrowOnError>): RequestResult<AddPasskeyResponses, AddPasskeyErrors, ThrowOnError> {
        return (options.client ?? this.client).post<AddPasskeyResponses, AddPasskeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/second-factor/passkeys',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Options for `navigator.credentials.create`
     *
     * For every member, `enrolling`. Needs a step-up for `second_factor`.
     */
    public beginPasskey<ThrowOnError extends boolean = true>(options: Options<BeginPasskeyData, ThrowOnError>): RequestResult<BeginPasskeyResponses, BeginPasskeyErrors, ThrowOnError> {
        return (options.client ?? this.client).post<BeginPasskeyResponses, BeginPasskeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/second-factor/passkeys/options',
            ...options
        });
    }
    
    /**
     * Remove one of my passkeys
     *
     * For every member, `enrolling`. Needs a step-up for `second_factor`.
     */
    public removePasskey<ThrowOnError extends boolean = true>(options: Options<RemovePasskeyData, ThrowOnError>): RequestResult<RemovePasskeyResponses, RemovePasskeyErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<RemovePasskeyResponses, RemovePasskeyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/second-factor/passkeys/{passkeyId}',
            ...options
        });
    }
    
    /**
     * My company
     *
     * For every member, `support`.
     */
    public readCompany<ThrowOnError extends boolean = true>(options?: Options<ReadCompanyData, ThrowOnError>): RequestResult<ReadCompanyResponses, ReadCompanyErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadCompanyResponses, ReadCompanyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/company',
            ...options
        });
    }
    
    /**
     * Change the company’s name, language, time zone, profile or the sites that may book for it
     *
     * For `owner`, `admin`.
     */
    public changeCompany<ThrowOnError extends boolean = true>(options: Options<ChangeCompanyData, ThrowOnError>): RequestResult<ChangeCompanyResponses, ChangeCompanyErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeCompanyResponses, ChangeCompanyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/company',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Days members have to enrol a second factor
     *
     * For every member, `support`.
     */
    public readFactorGrace<ThrowOnError extends boolean = true>(options?: Options<ReadFactorGraceData, ThrowOnError>): RequestResult<ReadFactorGraceResponses, ReadFactorGraceErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadFactorGraceResponses, ReadFactorGraceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/company/second-factor',
            ...options
        });
    }
    
    /**
     * Change the days members have to enrol; takes effect at their next token refresh
     *
     * For `owner`, `admin`. Needs a step-up for `protections`.
     */
    public changeFactorGrace<ThrowOnError extends boolean = true>(options: Options<ChangeFactorGraceData, ThrowOnError>): RequestResult<ChangeFactorGraceResponses, ChangeFactorGraceErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeFactorGraceResponses, ChangeFactorGraceErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/company/second-factor',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Reset a member’s second factors; notifies the member and ends their sessions. Only an owner can do this for an owner.
     *
     * For `owner`, `admin`. Needs a step-up for `members`.
     */
    public resetFactors<ThrowOnError extends boolean = true>(options: Options<ResetFactorsData, ThrowOnError>): RequestResult<ResetFactorsResponses, ResetFactorsErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ResetFactorsResponses, ResetFactorsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/members/{userId}/second-factor/reset',
            ...options
        });
    }
    
    /**
     * Plan, quotas and features, with an explanation per feature
     *
     * For every member, `support`.
     */
    public readFeatures<ThrowOnError extends boolean = true>(options?: Options<ReadFeaturesData, ThrowOnError>): RequestResult<ReadFeaturesResponses, ReadFeaturesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadFeaturesResponses, ReadFeaturesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/features',
            ...options
        });
    }
    
    /**
     * Switch a feature on or off
     *
     * For `owner`, `admin`. Needs a step-up for `protections` when a protection is switched off.
     */
    public switchFeature<ThrowOnError extends boolean = true>(options: Options<SwitchFeatureData, ThrowOnError>): RequestResult<SwitchFeatureResponses, SwitchFeatureErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SwitchFeatureResponses, SwitchFeatureErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/features/{feature}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Change a member’s role, or disable or enable them; their sessions end within a second
     *
     * For `owner`, `admin`. Needs a step-up for `members`.
     */
    public changeMember<ThrowOnError extends boolean = true>(options: Options<ChangeMemberData, ThrowOnError>): RequestResult<ChangeMemberResponses, ChangeMemberErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeMemberResponses, ChangeMemberErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/members/{userId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Members of the company, oldest first
     *
     * For `owner`, `admin`.
     */
    public listMembers<ThrowOnError extends boolean = true>(options?: Options<ListMembersData, ThrowOnError>): RequestResult<ListMembersResponses, ListMembersErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListMembersResponses, ListMembersErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/members',
            ...options
        });
    }
    
    /**
     * Invite a member by mail
     *
     * For `owner`, `admin`. The response does not reveal whether the address has an account elsewhere. Inviting an address again resends the mail with the current role. Needs a step-up for `members`.
     */
    public inviteMember<ThrowOnError extends boolean = true>(options: Options<InviteMemberData, ThrowOnError>): RequestResult<InviteMemberResponses, InviteMemberErrors, ThrowOnError> {
        return (options.client ?? this.client).post<InviteMemberResponses, InviteMemberErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/members',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Session security settings
     *
     * For every member, `support`.
     */
    public readSecurity<ThrowOnError extends boolean = true>(options?: Options<ReadSecurityData, ThrowOnError>): RequestResult<ReadSecurityResponses, ReadSecurityErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadSecurityResponses, ReadSecurityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/company/security',
            ...options
        });
    }
    
    /**
     * Change the idle limit (needs `hipaa`; also applies to live sessions) and the step-up setting
     *
     * For `owner`, `admin`. Needs a step-up for `protections`.
     */
    public changeSecurity<ThrowOnError extends boolean = true>(options: Options<ChangeSecurityData, ThrowOnError>): RequestResult<ChangeSecurityResponses, ChangeSecurityErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<ChangeSecurityResponses, ChangeSecurityErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/company/security',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Delivery log: what was sent to which client, and its state
     *
     * For `owner`, `admin`, `reception`.
     */
    public listDeliveries<ThrowOnError extends boolean = true>(options?: Options<ListDeliveriesData, ThrowOnError>): RequestResult<ListDeliveriesResponses, ListDeliveriesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListDeliveriesResponses, ListDeliveriesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/deliveries',
            ...options
        });
    }
    
    /**
     * Send a message again that was given up
     *
     * For `owner`, `admin`, `reception`. It is looked at again as if it were new: one whose booking was cancelled, or that the client has stopped, is not sent.
     */
    public retryDelivery<ThrowOnError extends boolean = true>(options: Options<RetryDeliveryData, ThrowOnError>): RequestResult<RetryDeliveryResponses, RetryDeliveryErrors, ThrowOnError> {
        return (options.client ?? this.client).post<RetryDeliveryResponses, RetryDeliveryErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/deliveries/{deliveryId}/retry',
            ...options
        });
    }
    
    /**
     * Settings of reminders and SMS
     *
     * For every member, `support`.
     */
    public readMessageSettings<ThrowOnError extends boolean = true>(options?: Options<ReadMessageSettingsData, ThrowOnError>): RequestResult<ReadMessageSettingsResponses, ReadMessageSettingsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadMessageSettingsResponses, ReadMessageSettingsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/message-settings',
            ...options
        });
    }
    
    /**
     * Set when reminders are sent; applies to bookings made or moved from now on
     *
     * For `owner`, `admin`.
     */
    public setMessageSettings<ThrowOnError extends boolean = true>(options: Options<SetMessageSettingsData, ThrowOnError>): RequestResult<SetMessageSettingsResponses, SetMessageSettingsErrors, ThrowOnError> {
        return (options.client ?? this.client).put<SetMessageSettingsResponses, SetMessageSettingsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/message-settings',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Mark a reply as dealt with; also if it was before
     *
     * For `owner`, `admin`, `reception`.
     */
    public closeReply<ThrowOnError extends boolean = true>(options: Options<CloseReplyData, ThrowOnError>): RequestResult<CloseReplyResponses, CloseReplyErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CloseReplyResponses, CloseReplyErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/message-replies/{replyId}/close',
            ...options
        });
    }
    
    /**
     * Replies by SMS that ask for a person
     *
     * For `owner`, `admin`, `reception`.
     */
    public listReplies<ThrowOnError extends boolean = true>(options?: Options<ListRepliesData, ThrowOnError>): RequestResult<ListRepliesResponses, ListRepliesErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListRepliesResponses, ListRepliesErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/message-replies',
            ...options
        });
    }
    
    /**
     * Signed heads of the audit logs
     *
     * For `owner`, `admin`. One signed head for each service. Keep them outside the system: a log that was rewritten or cut does not lead to a head you kept.
     */
    public auditHeads<ThrowOnError extends boolean = true>(options?: Options<AuditHeadsData, ThrowOnError>): RequestResult<AuditHeadsResponses, AuditHeadsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<AuditHeadsResponses, AuditHeadsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/audit/heads',
            ...options
        });
    }
    
    /**
     * The audit log of the company, newest first
     *
     * For `owner`, `admin`. The logs of all services in one list; `service` names the one an entry comes from. `from` is included, `to` is not. A cursor continues the list with the same filters only.
     */
    public listAudit<ThrowOnError extends boolean = true>(options?: Options<ListAuditData, ThrowOnError>): RequestResult<ListAuditResponses, ListAuditErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListAuditResponses, ListAuditErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/audit',
            ...options
        });
    }
    
    /**
     * A campaign with its recipients and progress
     *
     * For `owner`, `admin`.
     */
    public readCampaign<ThrowOnError extends boolean = true>(options: Options<ReadCampaignData, ThrowOnError>): RequestResult<ReadCampaignResponses, ReadCampaignErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadCampaignResponses, ReadCampaignErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/campaigns/{campaignId}',
            ...options
        });
    }
    
    /**
     * Change a draft
     *
     * For `owner`, `admin`.
     */
    public changeCampaign<ThrowOnError extends boolean = true>(options: Options<ChangeCampaignData, ThrowOnError>): RequestResult<ChangeCampaignResponses, ChangeCampaignErrors, ThrowOnError> {
        return (options.client ?? this.client).put<ChangeCampaignResponses, ChangeCampaignErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/campaigns/{campaignId}',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Campaigns, newest first
     *
     * For `owner`, `admin`.
     */
    public listCampaigns<ThrowOnError extends boolean = true>(options?: Options<ListCampaignsData, ThrowOnError>): RequestResult<ListCampaignsResponses, ListCampaignsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListCampaignsResponses, ListCampaignsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/campaigns',
            ...options
        });
    }
    
    /**
     * Write a campaign; nothing is sent
     *
     * For `owner`, `admin`.
     */
    public createCampaign<ThrowOnError extends boolean = true>(options: Options<CreateCampaignData, ThrowOnError>): RequestResult<CreateCampaignResponses, CreateCampaignErrors, ThrowOnError> {
        return (options.client ?? this.client).post<CreateCampaignResponses, CreateCampaignErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/campaigns',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Clients left out of a campaign for a reason
     *
     * For `owner`, `admin`, `reception`.
     */
    public listExclusions<ThrowOnError extends boolean = true>(options: Options<ListExclusionsData, ThrowOnError>): RequestResult<ListExclusionsResponses, ListExclusionsErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ListExclusionsResponses, ListExclusionsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/campaigns/{campaignId}/exclusions',
            ...options
        });
    }
    
    /**
     * Count who would get a draft, and who would not and why
     *
     * For `owner`, `admin`. Counting takes a moment: `state` is `counting` until it is done.
     */
    public previewCampaign<ThrowOnError extends boolean = true>(options: Options<PreviewCampaignData, ThrowOnError>): RequestResult<PreviewCampaignResponses, PreviewCampaignErrors, ThrowOnError> {
        return (options.client ?? this.client).post<PreviewCampaignResponses, PreviewCampaignErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/campaigns/{campaignId}/preview',
            ...options
        });
    }
    
    /**
     * Send a draft
     *
     * For `owner`, `admin`.
     */
    public startCampaign<ThrowOnError extends boolean = true>(options: Options<StartCampaignData, ThrowOnError>): RequestResult<StartCampaignResponses, StartCampaignErrors, ThrowOnError> {
        return (options.client ?? this.client).post<StartCampaignResponses, StartCampaignErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/campaigns/{campaignId}/start',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Stop a campaign: nothing more of it is sent. It cannot be started again
     *
     * For `owner`, `admin`.
     */
    public stopCampaign<ThrowOnError extends boolean = true>(options: Options<StopCampaignData, ThrowOnError>): RequestResult<StopCampaignResponses, StopCampaignErrors, ThrowOnError> {
        return (options.client ?? this.client).post<StopCampaignResponses, StopCampaignErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/campaigns/{campaignId}/stop',
            ...options
        });
    }
    
    /**
     * Send a campaign to yourself
     *
     * For `owner`, `admin`.
     */
    public testCampaign<ThrowOnError extends boolean = true>(options: Options<TestCampaignData, ThrowOnError>): RequestResult<TestCampaignResponses, TestCampaignErrors, ThrowOnError> {
        return (options.client ?? this.client).post<TestCampaignResponses, TestCampaignErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/campaigns/{campaignId}/test',
            ...options
        });
    }
    
    /**
     * Issue a five-minute token for an external subscriber; it reads bookings and the public catalogue
     *
     * No authentication needed.
     */
    public exchangeSubscriberKey<ThrowOnError extends boolean = true>(options: Options<ExchangeSubscriberKeyData, ThrowOnError>): RequestResult<ExchangeSubscriberKeyResponses, ExchangeSubscriberKeyErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ExchangeSubscriberKeyResponses, ExchangeSubscriberKeyErrors, ThrowOnError>({
            url: '/v1/subscriber-tokens',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * External programs that receive the company’s booking events
     *
     * For `owner`, `admin`.
     */
    public listSubscribers<ThrowOnError extends boolean = true>(options?: Options<ListSubscribersData, ThrowOnError>): RequestResult<ListSubscribersResponses, ListSubscribersErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListSubscribersResponses, ListSubscribersErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/subscribers',
            ...options
        });
    }
    
    /**
     * Operators with access now, and the support codes of the last 90 days
     *
     * For `owner`, `admin`.
     */
    public listSupportGrants<ThrowOnError extends boolean = true>(options?: Options<ListSupportGrantsData, ThrowOnError>): RequestResult<ListSupportGrantsResponses, ListSupportGrantsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ListSupportGrantsResponses, ListSupportGrantsErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/support-codes',
            ...options
        });
    }
    
    /**
     * Issue a support code for one operator (at most one hour)
     *
     * For `owner`. Needs a step-up for `support_code`.
     */
    public issueSupportCode<ThrowOnError extends boolean = true>(options: Options<IssueSupportCodeData, ThrowOnError>): RequestResult<IssueSupportCodeResponses, IssueSupportCodeErrors, ThrowOnError> {
        return (options.client ?? this.client).post<IssueSupportCodeResponses, IssueSupportCodeErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/support-codes',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Redeem a company’s support code; works once
     *
     * For `operator`.
     */
    public openSupportSession<ThrowOnError extends boolean = true>(options: Options<OpenSupportSessionData, ThrowOnError>): RequestResult<OpenSupportSessionResponses, OpenSupportSessionErrors, ThrowOnError> {
        return (options.client ?? this.client).post<OpenSupportSessionResponses, OpenSupportSessionErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/support-sessions',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Sign in as a vendor operator
     *
     * No authentication needed.
     */
    public operatorSignIn<ThrowOnError extends boolean = true>(options: Options<OperatorSignInData, ThrowOnError>): RequestResult<OperatorSignInResponses, OperatorSignInErrors, ThrowOnError> {
        return (options.client ?? this.client).post<OperatorSignInResponses, OperatorSignInErrors, ThrowOnError>({
            url: '/v1/operator-sessions',
            ...options,
            headers: {
                'Content-Type': 'application/json',
                ...options.headers
            }
        });
    }
    
    /**
     * Revoke operator access; takes effect within a second
     *
     * For `owner`, `admin`.
     */
    public revokeSupportCode<ThrowOnError extends boolean = true>(options: Options<RevokeSupportCodeData, ThrowOnError>): RequestResult<RevokeSupportCodeResponses, RevokeSupportCodeErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<RevokeSupportCodeResponses, RevokeSupportCodeErrors, ThrowOnError>({
            security: [{ scheme: 'bearer', type: 'http' }],
            url: '/v1/support-codes/{grantId}',
            ...options
        });
    }
    
    /**
     * This document
     *
     * No authentication needed.
     */
    public readDocument<ThrowOnError extends boolean = true>(options?: Options<ReadDocumentData, ThrowOnError>): RequestResult<ReadDocumentResponses, ReadDocumentErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadDocumentResponses, ReadDocumentErrors, ThrowOnError>({ url: '/openapi.json', ...options });
    }
    
    /**
     * Meaning of each refusal; the `type` of a problem links here
     *
     * No authentication needed.
     */
    public readRefusals<ThrowOnError extends boolean = true>(options?: Options<ReadRefusalsData, ThrowOnError>): RequestResult<ReadRefusalsResponses, ReadRefusalsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadRefusalsResponses, ReadRefusalsErrors, ThrowOnError>({ url: '/docs/refusals', ...options });
    }
    
    /**
     * Liveness: the process answers
     *
     * No authentication needed.
     */
    public readLiveness<ThrowOnError extends boolean = true>(options?: Options<ReadLivenessData, ThrowOnError>): RequestResult<ReadLivenessResponses, ReadLivenessErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadLivenessResponses, ReadLivenessErrors, ThrowOnError>({ url: '/health/live', ...options });
    }
    
    /**
     * Readiness: the process and its dependencies are up
     *
     * No authentication needed.
     */
    public readReadiness<ThrowOnError extends boolean = true>(options?: Options<ReadReadinessData, ThrowOnError>): RequestResult<ReadReadinessResponses, ReadReadinessErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadReadinessResponses, ReadReadinessErrors, ThrowOnError>({ url: '/health/ready', ...options });
    }
    
    /**
     * Version of the product and of its time zone data
     *
     * No authentication needed.
     */
    public readVersion<ThrowOnError extends boolean = true>(options?: Options<ReadVersionData, ThrowOnError>): RequestResult<ReadVersionResponses, ReadVersionErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<ReadVersionResponses, ReadVersionErrors, ThrowOnError>({ url: '/health/version', ...options });
    }
    
    /**
     * Page of a message’s recipient: what to stop. Changes nothing
     *
     * No authentication needed.
     */
    public readRecipientPage<ThrowOnError extends boolean = true>(options: Options<ReadRecipientPageData, ThrowOnError>): RequestResult<ReadRecipientPageResponses, ReadRecipientPageErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadRecipientPageResponses, ReadRecipientPageErrors, ThrowOnError>({ url: '/u/{token}', ...options });
    }
    
    /**
     * Stop or resume messages: a form of the page, or one click in a mail program (RFC 8058)
     *
     * No authentication needed.
     */
    public chooseMessages<ThrowOnError extends boolean = true>(options: Options<ChooseMessagesData, ThrowOnError>): RequestResult<ChooseMessagesResponses, ChooseMessagesErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ChooseMessagesResponses, ChooseMessagesErrors, ThrowOnError>({ url: '/u/{token}', ...options });
    }
    
    /**
     * Page that asks whether the client will come. Changes nothing
     *
     * No authentication needed.
     */
    public readAttendancePage<ThrowOnError extends boolean = true>(options: Options<ReadAttendancePageData, ThrowOnError>): RequestResult<ReadAttendancePageResponses, ReadAttendancePageErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ReadAttendancePageResponses, ReadAttendancePageErrors, ThrowOnError>({ url: '/r/{token}', ...options });
    }
    
    /**
     * The client will come
     *
     * No authentication needed.
     */
    public attend<ThrowOnError extends boolean = true>(options: Options<AttendData, ThrowOnError>): RequestResult<AttendResponses, AttendErrors, ThrowOnError> {
        return (options.client ?? this.client).post<AttendResponses, AttendErrors, ThrowOnError>({ url: '/r/{token}', ...options });
    }
    
    /**
     * The appointment behind the short link of an SMS: leads on to its page
     *
     * No authentication needed.
     */
    public openMessageLink<ThrowOnError extends boolean = true>(options: Options<OpenMessageLinkData, ThrowOnError>): RequestResult<OpenMessageLinkResponses, OpenMessageLinkErrors, ThrowOnError> {
        return (options.client ?? this.client).get<OpenMessageLinkResponses, OpenMessageLinkErrors, ThrowOnError>({ url: '/s/{token}', ...options });
    }
    
    /**
     * Replies and reports that the provider of SMS posts, signed with the account’s token
     *
     * No authentication needed.
     */
    public receiveSms<ThrowOnError extends boolean = true>(options?: Options<ReceiveSmsData, ThrowOnError>): RequestResult<ReceiveSmsResponses, ReceiveSmsErrors, ThrowOnError> {
        return (options?.client ?? this.client).post<ReceiveSmsResponses, ReceiveSmsErrors, ThrowOnError>({ url: '/hooks/sms', ...options });
    }
}
