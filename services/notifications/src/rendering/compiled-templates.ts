// Made by `npm run templates` from rendering/copy and rendering/layouts. A test fails when it is stale.
// @ts-nocheck
/* eslint-disable */
export const compiled = {
  "en.sign_up.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Please confirm your sign-up";
},"useData":true},
  "en.sign_up.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Somebody, most likely you, asked to open a booking page for "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":62},"end":{"line":1,"column":73}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.sign_up.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within 24 hours to confirm. If it was not you, do nothing.";
},"useData":true},
  "en.sign_up.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Confirm";
},"useData":true},
  "en.sign_up.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Please confirm your sign-up";
},"useData":true},
  "en.sign_up.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Somebody, most likely you, asked to open a booking page for "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":62},"end":{"line":1,"column":73}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.sign_up.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within 24 hours to confirm. If it was not you, do nothing.";
},"useData":true},
  "en.sign_up.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Confirm";
},"useData":true},
  "en.sign_up_known.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You already have an account";
},"useData":true},
  "en.sign_up_known.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Somebody, most likely you, asked to open a booking page for "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":62},"end":{"line":1,"column":73}} ), depth0)) != null ? stack1 : "")
    + " with this address, which already has an account.";
},"useData":true},
  "en.sign_up_known.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within 24 hours to add the company to your account; your password stays as it is. If it was not you, do nothing.";
},"useData":true},
  "en.sign_up_known.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Add the company";
},"useData":true},
  "en.sign_up_known.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You already have an account";
},"useData":true},
  "en.sign_up_known.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Somebody, most likely you, asked to open a booking page for "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":62},"end":{"line":1,"column":73}} ), depth0)) != null ? stack1 : "")
    + " with this address, which already has an account.";
},"useData":true},
  "en.sign_up_known.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within 24 hours to add the company to your account; your password stays as it is. If it was not you, do nothing.";
},"useData":true},
  "en.sign_up_known.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Add the company";
},"useData":true},
  "en.password_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A new password";
},"useData":true},
  "en.password_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Somebody, most likely you, asked for a new password for your account.";
},"useData":true},
  "en.password_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within an hour to choose one. If it was not you, do nothing: your password stays as it is.";
},"useData":true},
  "en.password_reset.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Choose a new password";
},"useData":true},
  "en.password_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A new password";
},"useData":true},
  "en.password_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Somebody, most likely you, asked for a new password for your account.";
},"useData":true},
  "en.password_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within an hour to choose one. If it was not you, do nothing: your password stays as it is.";
},"useData":true},
  "en.password_reset.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Choose a new password";
},"useData":true},
  "en.password_changed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your password was changed";
},"useData":true},
  "en.password_changed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The password of your account was changed, and your other sessions were ended.";
},"useData":true},
  "en.password_changed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, ask for a new password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":75},"end":{"line":1,"column":86}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.password_changed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your password was changed";
},"useData":true},
  "en.password_changed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The password of your account was changed, and your other sessions were ended.";
},"useData":true},
  "en.password_changed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, ask for a new password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":75},"end":{"line":1,"column":86}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.sign_in_notice.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A new sign-in to your account";
},"useData":true},
  "en.sign_in_notice.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Somebody, most likely you, has just signed in to your account.";
},"useData":true},
  "en.sign_in_notice.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "If it was not you, follow the link: it ends all your sessions and lets you choose a new password.";
},"useData":true},
  "en.sign_in_notice.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "This was not me";
},"useData":true},
  "en.sign_in_notice.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A new sign-in to your account";
},"useData":true},
  "en.sign_in_notice.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Somebody, most likely you, has just signed in to your account.";
},"useData":true},
  "en.sign_in_notice.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "If it was not you, follow the link: it ends all your sessions and lets you choose a new password.";
},"useData":true},
  "en.sign_in_notice.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "This was not me";
},"useData":true},
  "en.second_factor_on.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Two-factor sign-in is on";
},"useData":true},
  "en.second_factor_on.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "From now on, signing in to your account needs a code of your authenticator app as well.";
},"useData":true},
  "en.second_factor_on.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Keep your recovery codes in a safe place. If it was not you, tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":81},"end":{"line":1,"column":92}} ), depth0)) != null ? stack1 : "")
    + " at once.";
},"useData":true},
  "en.second_factor_on.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Two-factor sign-in is on";
},"useData":true},
  "en.second_factor_on.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "From now on, signing in to your account needs a code of your authenticator app as well.";
},"useData":true},
  "en.second_factor_on.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Keep your recovery codes in a safe place. If it was not you, tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":81},"end":{"line":1,"column":92}} ), depth0)) != null ? stack1 : "")
    + " at once.";
},"useData":true},
  "en.second_factor_off.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Two-factor sign-in is off";
},"useData":true},
  "en.second_factor_off.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "From now on, signing in to your account needs your password only.";
},"useData":true},
  "en.second_factor_off.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_off.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Two-factor sign-in is off";
},"useData":true},
  "en.second_factor_off.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "From now on, signing in to your account needs your password only.";
},"useData":true},
  "en.second_factor_off.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_removed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A second factor was removed";
},"useData":true},
  "en.second_factor_removed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "One of the second factors of your account was removed; another one is still asked for.";
},"useData":true},
  "en.second_factor_removed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_removed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A second factor was removed";
},"useData":true},
  "en.second_factor_removed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "One of the second factors of your account was removed; another one is still asked for.";
},"useData":true},
  "en.second_factor_removed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your second factors were removed";
},"useData":true},
  "en.second_factor_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "An administrator of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + " removed the second factors of your account and ended your sessions.";
},"useData":true},
  "en.second_factor_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Sign in with your password and enrol anew. If you did not ask for this, change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":126},"end":{"line":1,"column":137}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your second factors were removed";
},"useData":true},
  "en.second_factor_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "An administrator of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + " removed the second factors of your account and ended your sessions.";
},"useData":true},
  "en.second_factor_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Sign in with your password and enrol anew. If you did not ask for this, change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":126},"end":{"line":1,"column":137}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_reset_asked.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Removing your second factors was asked for";
},"useData":true},
  "en.second_factor_reset_asked.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "An administrator of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + " asked to remove the second factors of your account. It happens once every company that you work for has asked for it within seven days; until then nothing changes.";
},"useData":true},
  "en.second_factor_reset_asked.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If you did not ask for this, sign in with your second factor, which makes it void, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":107},"end":{"line":1,"column":118}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_reset_asked.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Removing your second factors was asked for";
},"useData":true},
  "en.second_factor_reset_asked.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "An administrator of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + " asked to remove the second factors of your account. It happens once every company that you work for has asked for it within seven days; until then nothing changes.";
},"useData":true},
  "en.second_factor_reset_asked.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If you did not ask for this, sign in with your second factor, which makes it void, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":107},"end":{"line":1,"column":118}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.passkey_added.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A passkey was added";
},"useData":true},
  "en.passkey_added.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A passkey was added to your account. It signs in without a password.";
},"useData":true},
  "en.passkey_added.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, remove it and change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":87},"end":{"line":1,"column":98}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.passkey_added.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A passkey was added";
},"useData":true},
  "en.passkey_added.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A passkey was added to your account. It signs in without a password.";
},"useData":true},
  "en.passkey_added.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, remove it and change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":87},"end":{"line":1,"column":98}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.recovery_code_used.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A recovery code was used";
},"useData":true},
  "en.recovery_code_used.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "One of your recovery codes has just been used in place of your second factor. It does not work again.";
},"useData":true},
  "en.recovery_code_used.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.recovery_code_used.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A recovery code was used";
},"useData":true},
  "en.recovery_code_used.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "One of your recovery codes has just been used in place of your second factor. It does not work again.";
},"useData":true},
  "en.recovery_code_used.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "If it was not you, change your password at once, and tell the owner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.invitation.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "You are invited to "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":21},"end":{"line":1,"column":32}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.invitation.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " invites you to work with it on Riserbo.";
},"useData":true},
  "en.invitation.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within seven days to accept. If you have an account already, your password stays as it is. If you do not know the sender, do nothing.";
},"useData":true},
  "en.invitation.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accept the invitation";
},"useData":true},
  "en.invitation.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "You are invited to "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":21},"end":{"line":1,"column":32}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.invitation.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " invites you to work with it on Riserbo.";
},"useData":true},
  "en.invitation.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within seven days to accept. If you have an account already, your password stays as it is. If you do not know the sender, do nothing.";
},"useData":true},
  "en.invitation.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accept the invitation";
},"useData":true},
  "en.support_refused.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A support code was refused";
},"useData":true},
  "en.support_refused.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Somebody tried a support code of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":35},"end":{"line":1,"column":46}} ), depth0)) != null ? stack1 : "")
    + " that is wrong, used, over, revoked or for somebody else. Nobody came in.";
},"useData":true},
  "en.support_refused.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The audit log says which code it was. If you still need help, give out a new one.";
},"useData":true},
  "en.support_refused.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A support code was refused";
},"useData":true},
  "en.support_refused.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Somebody tried a support code of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":35},"end":{"line":1,"column":46}} ), depth0)) != null ? stack1 : "")
    + " that is wrong, used, over, revoked or for somebody else. Nobody came in.";
},"useData":true},
  "en.support_refused.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The audit log says which code it was. If you still need help, give out a new one.";
},"useData":true},
  "en.client_login.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your sign-in link";
},"useData":true},
  "en.client_login.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Somebody, most likely you, asked to sign in at "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":49},"end":{"line":1,"column":60}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.client_login.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within 15 minutes. If it was not you, do nothing.";
},"useData":true},
  "en.client_login.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sign in";
},"useData":true},
  "en.client_login.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your sign-in link";
},"useData":true},
  "en.client_login.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Somebody, most likely you, asked to sign in at "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":49},"end":{"line":1,"column":60}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.client_login.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Follow the link within 15 minutes. If it was not you, do nothing.";
},"useData":true},
  "en.client_login.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sign in";
},"useData":true},
  "en.booking_requested.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your booking request";
},"useData":true},
  "en.booking_requested.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " has your booking request and will answer it.";
},"useData":true},
  "en.booking_requested.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See or change it";
},"useData":true},
  "en.booking_requested.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Your booking request to "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":26},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_requested.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Hello "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":8},"end":{"line":1,"column":18}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_requested.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "your request was received: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":29},"end":{"line":1,"column":40}} ), depth0)) != null ? stack1 : "")
    + " with "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":50},"end":{"line":1,"column":62}} ), depth0)) != null ? stack1 : "")
    + ". The time is kept for you until the practice answers.";
},"useData":true},
  "en.booking_requested.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_requested.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See, move or cancel it";
},"useData":true},
  "en.booking_declined.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your booking request";
},"useData":true},
  "en.booking_declined.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " could not confirm your booking request.";
},"useData":true},
  "en.booking_declined.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Your booking request to "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":26},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_declined.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Hello "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":8},"end":{"line":1,"column":18}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_declined.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "your request could not be confirmed: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":39},"end":{"line":1,"column":50}} ), depth0)) != null ? stack1 : "")
    + " with "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":60},"end":{"line":1,"column":72}} ), depth0)) != null ? stack1 : "")
    + ". Please choose another time.";
},"useData":true},
  "en.booking_declined.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_confirmed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your booking";
},"useData":true},
  "en.booking_confirmed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Your booking with "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " stands.";
},"useData":true},
  "en.booking_confirmed.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See or change it";
},"useData":true},
  "en.booking_confirmed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Your booking with "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_confirmed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Hello "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":8},"end":{"line":1,"column":18}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_confirmed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "your booking stands: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " with "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":44},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.booking_confirmed.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_confirmed.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See, move or cancel it";
},"useData":true},
  "en.booking_rescheduled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your booking has changed";
},"useData":true},
  "en.booking_rescheduled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Your booking with "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " has changed.";
},"useData":true},
  "en.booking_rescheduled.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See it";
},"useData":true},
  "en.booking_rescheduled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "New time for your booking with "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":33},"end":{"line":1,"column":44}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_rescheduled.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Hello "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":8},"end":{"line":1,"column":18}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_rescheduled.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "your booking has a new time: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":31},"end":{"line":1,"column":42}} ), depth0)) != null ? stack1 : "")
    + " with "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":52},"end":{"line":1,"column":64}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.booking_rescheduled.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_rescheduled.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See, move or cancel it";
},"useData":true},
  "en.booking_cancelled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your booking was cancelled";
},"useData":true},
  "en.booking_cancelled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Your booking with "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " was cancelled.";
},"useData":true},
  "en.booking_cancelled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Your booking with "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " was cancelled";
},"useData":true},
  "en.booking_cancelled.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Hello "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":8},"end":{"line":1,"column":18}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_cancelled.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "your booking was cancelled: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":30},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "")
    + " with "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":51},"end":{"line":1,"column":63}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.booking_cancelled.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.sign_up.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma la registrazione";
},"useData":true},
  "it.sign_up.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Qualcuno, probabilmente tu, ha chiesto di aprire una pagina di prenotazione per "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":82},"end":{"line":1,"column":93}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.sign_up.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro 24 ore per confermare. Se non sei stato tu, ignora questo messaggio.";
},"useData":true},
  "it.sign_up.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma";
},"useData":true},
  "it.sign_up.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma la registrazione";
},"useData":true},
  "it.sign_up.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Qualcuno, probabilmente tu, ha chiesto di aprire una pagina di prenotazione per "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":82},"end":{"line":1,"column":93}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.sign_up.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro 24 ore per confermare. Se non sei stato tu, ignora questo messaggio.";
},"useData":true},
  "it.sign_up.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma";
},"useData":true},
  "it.sign_up_known.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Hai già un account";
},"useData":true},
  "it.sign_up_known.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Qualcuno, probabilmente tu, ha chiesto di aprire una pagina di prenotazione per "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":82},"end":{"line":1,"column":93}} ), depth0)) != null ? stack1 : "")
    + " con questo indirizzo, che ha già un account.";
},"useData":true},
  "it.sign_up_known.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro 24 ore per aggiungere l’azienda al tuo account; la password resta la stessa. Se non sei stato tu, ignora questo messaggio.";
},"useData":true},
  "it.sign_up_known.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Aggiungi l’azienda";
},"useData":true},
  "it.sign_up_known.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Hai già un account";
},"useData":true},
  "it.sign_up_known.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Qualcuno, probabilmente tu, ha chiesto di aprire una pagina di prenotazione per "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":82},"end":{"line":1,"column":93}} ), depth0)) != null ? stack1 : "")
    + " con questo indirizzo, che ha già un account.";
},"useData":true},
  "it.sign_up_known.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro 24 ore per aggiungere l’azienda al tuo account; la password resta la stessa. Se non sei stato tu, ignora questo messaggio.";
},"useData":true},
  "it.sign_up_known.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Aggiungi l’azienda";
},"useData":true},
  "it.password_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una nuova password";
},"useData":true},
  "it.password_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Qualcuno, probabilmente tu, ha chiesto una nuova password per il tuo account.";
},"useData":true},
  "it.password_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro un’ora per sceglierla. Se non sei stato tu, ignora questo messaggio: la password resta la stessa.";
},"useData":true},
  "it.password_reset.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Scegli una nuova password";
},"useData":true},
  "it.password_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una nuova password";
},"useData":true},
  "it.password_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Qualcuno, probabilmente tu, ha chiesto una nuova password per il tuo account.";
},"useData":true},
  "it.password_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro un’ora per sceglierla. Se non sei stato tu, ignora questo messaggio: la password resta la stessa.";
},"useData":true},
  "it.password_reset.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Scegli una nuova password";
},"useData":true},
  "it.password_changed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La tua password è stata cambiata";
},"useData":true},
  "it.password_changed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La password del tuo account è stata cambiata e le altre sessioni sono state chiuse.";
},"useData":true},
  "it.password_changed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, chiedi subito una nuova password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":80},"end":{"line":1,"column":91}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.password_changed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La tua password è stata cambiata";
},"useData":true},
  "it.password_changed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La password del tuo account è stata cambiata e le altre sessioni sono state chiuse.";
},"useData":true},
  "it.password_changed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, chiedi subito una nuova password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":80},"end":{"line":1,"column":91}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.sign_in_notice.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un nuovo accesso al tuo account";
},"useData":true},
  "it.sign_in_notice.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Qualcuno, probabilmente tu, ha appena effettuato l’accesso al tuo account.";
},"useData":true},
  "it.sign_in_notice.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Se non sei stato tu, segui il collegamento: chiude tutte le sessioni e ti permette di scegliere una nuova password.";
},"useData":true},
  "it.sign_in_notice.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non sono stato io";
},"useData":true},
  "it.sign_in_notice.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un nuovo accesso al tuo account";
},"useData":true},
  "it.sign_in_notice.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Qualcuno, probabilmente tu, ha appena effettuato l’accesso al tuo account.";
},"useData":true},
  "it.sign_in_notice.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Se non sei stato tu, segui il collegamento: chiude tutte le sessioni e ti permette di scegliere una nuova password.";
},"useData":true},
  "it.sign_in_notice.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non sono stato io";
},"useData":true},
  "it.second_factor_on.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso a due fattori è attivo";
},"useData":true},
  "it.second_factor_on.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere al tuo account serve anche un codice della tua app di autenticazione.";
},"useData":true},
  "it.second_factor_on.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Conserva i codici di recupero in un luogo sicuro. Se non sei stato tu, avvisa subito il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":102},"end":{"line":1,"column":113}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_on.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso a due fattori è attivo";
},"useData":true},
  "it.second_factor_on.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere al tuo account serve anche un codice della tua app di autenticazione.";
},"useData":true},
  "it.second_factor_on.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Conserva i codici di recupero in un luogo sicuro. Se non sei stato tu, avvisa subito il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":102},"end":{"line":1,"column":113}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_off.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso a due fattori è disattivato";
},"useData":true},
  "it.second_factor_off.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere al tuo account basta la password.";
},"useData":true},
  "it.second_factor_off.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_off.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso a due fattori è disattivato";
},"useData":true},
  "it.second_factor_off.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere al tuo account basta la password.";
},"useData":true},
  "it.second_factor_off.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_removed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un secondo fattore è stato rimosso";
},"useData":true},
  "it.second_factor_removed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Uno dei secondi fattori del tuo account è stato rimosso; un altro viene ancora richiesto.";
},"useData":true},
  "it.second_factor_removed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_removed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un secondo fattore è stato rimosso";
},"useData":true},
  "it.second_factor_removed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Uno dei secondi fattori del tuo account è stato rimosso; un altro viene ancora richiesto.";
},"useData":true},
  "it.second_factor_removed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I tuoi secondi fattori sono stati rimossi";
},"useData":true},
  "it.second_factor_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un amministratore di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " ha rimosso i secondi fattori del tuo account e chiuso le tue sessioni.";
},"useData":true},
  "it.second_factor_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Accedi con la password e registrali di nuovo. Se non lo hai chiesto tu, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":124},"end":{"line":1,"column":135}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I tuoi secondi fattori sono stati rimossi";
},"useData":true},
  "it.second_factor_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un amministratore di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " ha rimosso i secondi fattori del tuo account e chiuso le tue sessioni.";
},"useData":true},
  "it.second_factor_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Accedi con la password e registrali di nuovo. Se non lo hai chiesto tu, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":124},"end":{"line":1,"column":135}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_reset_asked.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata chiesta la rimozione dei tuoi secondi fattori";
},"useData":true},
  "it.second_factor_reset_asked.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un amministratore di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " ha chiesto di rimuovere i secondi fattori del tuo account. Avverrà quando ogni azienda per cui lavori lo avrà chiesto entro sette giorni; fino ad allora non cambia nulla.";
},"useData":true},
  "it.second_factor_reset_asked.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non lo hai chiesto tu, accedi con il tuo secondo fattore, così la richiesta decade, e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":113},"end":{"line":1,"column":124}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_reset_asked.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata chiesta la rimozione dei tuoi secondi fattori";
},"useData":true},
  "it.second_factor_reset_asked.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un amministratore di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " ha chiesto di rimuovere i secondi fattori del tuo account. Avverrà quando ogni azienda per cui lavori lo avrà chiesto entro sette giorni; fino ad allora non cambia nulla.";
},"useData":true},
  "it.second_factor_reset_asked.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non lo hai chiesto tu, accedi con il tuo secondo fattore, così la richiesta decade, e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":113},"end":{"line":1,"column":124}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.passkey_added.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata aggiunta una passkey";
},"useData":true},
  "it.passkey_added.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata aggiunta una passkey al tuo account. Permette di accedere senza password.";
},"useData":true},
  "it.passkey_added.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, rimuovila, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":84},"end":{"line":1,"column":95}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.passkey_added.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata aggiunta una passkey";
},"useData":true},
  "it.passkey_added.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata aggiunta una passkey al tuo account. Permette di accedere senza password.";
},"useData":true},
  "it.passkey_added.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, rimuovila, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":84},"end":{"line":1,"column":95}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.recovery_code_used.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stato usato un codice di recupero";
},"useData":true},
  "it.recovery_code_used.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Uno dei tuoi codici di recupero è appena stato usato al posto del secondo fattore. Non funzionerà più.";
},"useData":true},
  "it.recovery_code_used.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.recovery_code_used.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stato usato un codice di recupero";
},"useData":true},
  "it.recovery_code_used.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Uno dei tuoi codici di recupero è appena stato usato al posto del secondo fattore. Non funzionerà più.";
},"useData":true},
  "it.recovery_code_used.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Se non sei stato tu, cambia subito la password e avvisa il titolare di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":73},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.invitation.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un invito da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":15},"end":{"line":1,"column":26}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.invitation.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ti invita a lavorare con Riserbo.";
},"useData":true},
  "it.invitation.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro sette giorni per accettare. Se hai già un account, la password resta la stessa. Se non conosci il mittente, ignora questo messaggio.";
},"useData":true},
  "it.invitation.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accetta l’invito";
},"useData":true},
  "it.invitation.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un invito da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":15},"end":{"line":1,"column":26}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.invitation.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ti invita a lavorare con Riserbo.";
},"useData":true},
  "it.invitation.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro sette giorni per accettare. Se hai già un account, la password resta la stessa. Se non conosci il mittente, ignora questo messaggio.";
},"useData":true},
  "it.invitation.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accetta l’invito";
},"useData":true},
  "it.support_refused.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un codice di assistenza è stato rifiutato";
},"useData":true},
  "it.support_refused.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Qualcuno ha provato un codice di assistenza di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":49},"end":{"line":1,"column":60}} ), depth0)) != null ? stack1 : "")
    + " che è errato, già usato, scaduto, revocato o destinato a un’altra persona. Nessuno è entrato.";
},"useData":true},
  "it.support_refused.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività indica quale codice era. Se ti serve ancora aiuto, emetti un codice nuovo.";
},"useData":true},
  "it.support_refused.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un codice di assistenza è stato rifiutato";
},"useData":true},
  "it.support_refused.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Qualcuno ha provato un codice di assistenza di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":49},"end":{"line":1,"column":60}} ), depth0)) != null ? stack1 : "")
    + " che è errato, già usato, scaduto, revocato o destinato a un’altra persona. Nessuno è entrato.";
},"useData":true},
  "it.support_refused.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività indica quale codice era. Se ti serve ancora aiuto, emetti un codice nuovo.";
},"useData":true},
  "it.client_login.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il tuo collegamento di accesso";
},"useData":true},
  "it.client_login.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Qualcuno, probabilmente tu, ha chiesto di accedere presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":60},"end":{"line":1,"column":71}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.client_login.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro 15 minuti. Se non sei stato tu, ignora questo messaggio.";
},"useData":true},
  "it.client_login.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accedi";
},"useData":true},
  "it.client_login.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il tuo collegamento di accesso";
},"useData":true},
  "it.client_login.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Qualcuno, probabilmente tu, ha chiesto di accedere presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":60},"end":{"line":1,"column":71}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.client_login.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Segui il collegamento entro 15 minuti. Se non sei stato tu, ignora questo messaggio.";
},"useData":true},
  "it.client_login.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accedi";
},"useData":true},
  "it.booking_requested.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La tua richiesta di prenotazione";
},"useData":true},
  "it.booking_requested.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ha ricevuto la tua richiesta di prenotazione e risponderà.";
},"useData":true},
  "it.booking_requested.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi o modifica";
},"useData":true},
  "it.booking_requested.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La tua richiesta di prenotazione presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":42},"end":{"line":1,"column":53}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_requested.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Buongiorno "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":13},"end":{"line":1,"column":23}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_requested.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "la richiesta è stata ricevuta: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":33},"end":{"line":1,"column":44}} ), depth0)) != null ? stack1 : "")
    + " con "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":53},"end":{"line":1,"column":65}} ), depth0)) != null ? stack1 : "")
    + ". L’orario è tenuto per te finché lo studio non risponde.";
},"useData":true},
  "it.booking_requested.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_requested.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi, sposta o annulla";
},"useData":true},
  "it.booking_declined.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La tua richiesta di prenotazione";
},"useData":true},
  "it.booking_declined.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " non ha potuto confermare la tua richiesta di prenotazione.";
},"useData":true},
  "it.booking_declined.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La tua richiesta di prenotazione presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":42},"end":{"line":1,"column":53}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_declined.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Buongiorno "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":13},"end":{"line":1,"column":23}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_declined.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "la richiesta non ha potuto essere confermata: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":48},"end":{"line":1,"column":59}} ), depth0)) != null ? stack1 : "")
    + " con "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":68},"end":{"line":1,"column":80}} ), depth0)) != null ? stack1 : "")
    + ". Scegli un altro orario.";
},"useData":true},
  "it.booking_declined.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_confirmed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La tua prenotazione";
},"useData":true},
  "it.booking_confirmed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La tua prenotazione presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":29},"end":{"line":1,"column":40}} ), depth0)) != null ? stack1 : "")
    + " è confermata.";
},"useData":true},
  "it.booking_confirmed.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi o modifica";
},"useData":true},
  "it.booking_confirmed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La tua prenotazione presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":29},"end":{"line":1,"column":40}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_confirmed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Buongiorno "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":13},"end":{"line":1,"column":23}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_confirmed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "la prenotazione è confermata: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":32},"end":{"line":1,"column":43}} ), depth0)) != null ? stack1 : "")
    + " con "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":52},"end":{"line":1,"column":64}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.booking_confirmed.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_confirmed.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi, sposta o annulla";
},"useData":true},
  "it.booking_rescheduled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La tua prenotazione è cambiata";
},"useData":true},
  "it.booking_rescheduled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La tua prenotazione presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":29},"end":{"line":1,"column":40}} ), depth0)) != null ? stack1 : "")
    + " è cambiata.";
},"useData":true},
  "it.booking_rescheduled.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi";
},"useData":true},
  "it.booking_rescheduled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Nuovo orario per la tua prenotazione presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":46},"end":{"line":1,"column":57}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_rescheduled.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Buongiorno "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":13},"end":{"line":1,"column":23}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_rescheduled.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "la prenotazione ha un nuovo orario: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":38},"end":{"line":1,"column":49}} ), depth0)) != null ? stack1 : "")
    + " con "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":58},"end":{"line":1,"column":70}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.booking_rescheduled.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_rescheduled.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi, sposta o annulla";
},"useData":true},
  "it.booking_cancelled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La tua prenotazione è stata annullata";
},"useData":true},
  "it.booking_cancelled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La tua prenotazione presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":29},"end":{"line":1,"column":40}} ), depth0)) != null ? stack1 : "")
    + " è stata annullata.";
},"useData":true},
  "it.booking_cancelled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La tua prenotazione presso "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":29},"end":{"line":1,"column":40}} ), depth0)) != null ? stack1 : "")
    + " è stata annullata";
},"useData":true},
  "it.booking_cancelled.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Buongiorno "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":13},"end":{"line":1,"column":23}} ), depth0)) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_cancelled.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "la prenotazione è stata annullata: "
    + ((stack1 = alias2(alias1(depth0, "serviceName", {"start":{"line":1,"column":37},"end":{"line":1,"column":48}} ), depth0)) != null ? stack1 : "")
    + " con "
    + ((stack1 = alias2(alias1(depth0, "providerName", {"start":{"line":1,"column":57},"end":{"line":1,"column":69}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.booking_cancelled.personal.line2": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "layout.text": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":3,"column":25},"end":{"line":3,"column":31}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":3,"column":37},"end":{"line":3,"column":41}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"action"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":9},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "-- \n"
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":6,"column":2},"end":{"line":6,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "layout.html": {"0":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p><a href=\""
    + alias3(alias2(alias1(depth0, "link", {"start":{"line":7,"column":37},"end":{"line":7,"column":41}} ), depth0))
    + "\" style=\"display:inline-block;padding:10px 18px;border-radius:6px;background:#4338ca;color:#fff;text-decoration:none\">"
    + alias3(alias2(alias1(depth0, "action", {"start":{"line":7,"column":163},"end":{"line":7,"column":169}} ), depth0))
    + "</a></p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "locale", {"start":{"line":2,"column":14},"end":{"line":2,"column":20}} ), depth0))
    + "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":3,"column":88},"end":{"line":3,"column":95}} ), depth0))
    + "</title></head>\n<body style=\"margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1f2937;background:#fff\">\n<main style=\"max-width:34em;margin:0 auto\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"action"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":9},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "<p style=\"color:#6b7280\">"
    + alias3(alias2(alias1(depth0, "companyName", {"start":{"line":8,"column":34},"end":{"line":8,"column":45}} ), depth0))
    + "</p>\n</main>\n</body>\n</html>\n";
},"useData":true},
};
