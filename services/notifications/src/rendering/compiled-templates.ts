// Made by `npm run templates` from rendering/copy and rendering/layouts. A test fails when it is stale.
// @ts-nocheck
/* eslint-disable */
export const compiled = {
  "en.sign_up.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Confirm your email address";
},"useData":true},
  "en.sign_up.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Confirming opens the booking page of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":39},"end":{"line":1,"column":50}} ), depth0)) != null ? stack1 : "")
    + ". The link works for 24 hours.";
},"useData":true},
  "en.sign_up.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.sign_up.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Confirm";
},"useData":true},
  "en.sign_up.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Confirm your email address";
},"useData":true},
  "en.sign_up.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Confirming opens the booking page of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":39},"end":{"line":1,"column":50}} ), depth0)) != null ? stack1 : "")
    + ". The link works for 24 hours.";
},"useData":true},
  "en.sign_up.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.sign_up.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Confirm";
},"useData":true},
  "en.sign_up_known.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You already have an account";
},"useData":true},
  "en.sign_up_known.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Confirming adds "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":18},"end":{"line":1,"column":29}} ), depth0)) != null ? stack1 : "")
    + " to your account. Your password stays the same. The link works for 24 hours.";
},"useData":true},
  "en.sign_up_known.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.sign_up_known.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Add the company";
},"useData":true},
  "en.sign_up_known.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You already have an account";
},"useData":true},
  "en.sign_up_known.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Confirming adds "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":18},"end":{"line":1,"column":29}} ), depth0)) != null ? stack1 : "")
    + " to your account. Your password stays the same. The link works for 24 hours.";
},"useData":true},
  "en.sign_up_known.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.sign_up_known.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Add the company";
},"useData":true},
  "en.password_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Set a new password";
},"useData":true},
  "en.password_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The link works for 60 minutes.";
},"useData":true},
  "en.password_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.password_reset.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Set a password";
},"useData":true},
  "en.password_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Set a new password";
},"useData":true},
  "en.password_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The link works for 60 minutes.";
},"useData":true},
  "en.password_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.password_reset.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Set a password";
},"useData":true},
  "en.password_changed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your password has changed";
},"useData":true},
  "en.password_changed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You are signed out on all other devices.";
},"useData":true},
  "en.password_changed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Set a new password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":43},"end":{"line":1,"column":54}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.password_changed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your password has changed";
},"useData":true},
  "en.password_changed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You are signed out on all other devices.";
},"useData":true},
  "en.password_changed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Set a new password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":43},"end":{"line":1,"column":54}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.password_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Wrong passwords were entered for your account";
},"useData":true},
  "en.password_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A clock that only moves when it is set.";
},"useData":true},
  "en.password_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "To sign in on a new device, use a passkey or set a new password.";
},"useData":true},
  "en.password_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Wrong passwords were entered for your account";
},"useData":true},
  "en.password_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A clock that only moves when it is set.";
},"useData":true},
  "en.password_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "To sign in on a new device, use a passkey or set a new password.";
},"useData":true},
  "en.codes_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Wrong codes were entered for your account";
},"useData":true},
  "en.codes_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Someone who knows your password entered 100 wrong codes in a row. Codes now work only on devices where you've signed in before.";
},"useData":true},
  "en.codes_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":36},"end":{"line":1,"column":47}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.codes_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Wrong codes were entered for your account";
},"useData":true},
  "en.codes_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Someone who knows your password entered 100 wrong codes in a row. Codes now work only on devices where you've signed in before.";
},"useData":true},
  "en.codes_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":36},"end":{"line":1,"column":47}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.client_password_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your password no longer works";
},"useData":true},
  "en.client_password_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Someone entered 100 wrong passwords in a row, so your password no longer works.";
},"useData":true},
  "en.client_password_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You can still sign in with a link by email. Then set a new password.";
},"useData":true},
  "en.client_password_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your password no longer works";
},"useData":true},
  "en.client_password_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Someone entered 100 wrong passwords in a row, so your password no longer works.";
},"useData":true},
  "en.client_password_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You can still sign in with a link by email. Then set a new password.";
},"useData":true},
  "en.session_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Wrong passwords were entered during a sign-in of yours";
},"useData":true},
  "en.session_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Someone who was already signed in as you entered 100 wrong passwords or codes in a row. That sign-in can no longer confirm your password.";
},"useData":true},
  "en.session_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Wasn't that you? Set a new password now: it signs out all other devices.";
},"useData":true},
  "en.session_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Wrong passwords were entered during a sign-in of yours";
},"useData":true},
  "en.session_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Someone who was already signed in as you entered 100 wrong passwords or codes in a row. That sign-in can no longer confirm your password.";
},"useData":true},
  "en.session_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Wasn't that you? Set a new password now: it signs out all other devices.";
},"useData":true},
  "en.sign_in_notice.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "New sign-in to your account";
},"useData":true},
  "en.sign_in_notice.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your account was just used to sign in.";
},"useData":true},
  "en.sign_in_notice.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Not you? The button signs out all devices and asks for a new password.";
},"useData":true},
  "en.sign_in_notice.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "This wasn't me";
},"useData":true},
  "en.sign_in_notice.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "New sign-in to your account";
},"useData":true},
  "en.sign_in_notice.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your account was just used to sign in.";
},"useData":true},
  "en.sign_in_notice.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Not you? The button signs out all devices and asks for a new password.";
},"useData":true},
  "en.sign_in_notice.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "This wasn't me";
},"useData":true},
  "en.second_factor_on.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Two-step sign-in is on";
},"useData":true},
  "en.second_factor_on.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "From now on, signing in also needs a code from your authenticator app. Keep your recovery codes in a safe place.";
},"useData":true},
  "en.second_factor_on.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":16},"end":{"line":1,"column":27}} ), depth0)) != null ? stack1 : "")
    + " now.";
},"useData":true},
  "en.second_factor_on.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Two-step sign-in is on";
},"useData":true},
  "en.second_factor_on.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "From now on, signing in also needs a code from your authenticator app. Keep your recovery codes in a safe place.";
},"useData":true},
  "en.second_factor_on.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":16},"end":{"line":1,"column":27}} ), depth0)) != null ? stack1 : "")
    + " now.";
},"useData":true},
  "en.second_factor_off.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Two-step sign-in is off";
},"useData":true},
  "en.second_factor_off.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "From now on, your password is enough to sign in.";
},"useData":true},
  "en.second_factor_off.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_off.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Two-step sign-in is off";
},"useData":true},
  "en.second_factor_off.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "From now on, your password is enough to sign in.";
},"useData":true},
  "en.second_factor_off.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_removed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A second step was removed";
},"useData":true},
  "en.second_factor_removed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "One way to confirm your sign-in was removed. Another one is still in use.";
},"useData":true},
  "en.second_factor_removed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_removed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A second step was removed";
},"useData":true},
  "en.second_factor_removed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "One way to confirm your sign-in was removed. Another one is still in use.";
},"useData":true},
  "en.second_factor_removed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your two-step sign-in was reset";
},"useData":true},
  "en.second_factor_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " reset your two-step sign-in. You are signed out on all devices.";
},"useData":true},
  "en.second_factor_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Sign in with your password and set it up again. Not you? Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":93},"end":{"line":1,"column":104}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your two-step sign-in was reset";
},"useData":true},
  "en.second_factor_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " reset your two-step sign-in. You are signed out on all devices.";
},"useData":true},
  "en.second_factor_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Sign in with your password and set it up again. Not you? Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":93},"end":{"line":1,"column":104}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_reset_asked.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Request to reset your two-step sign-in";
},"useData":true},
  "en.second_factor_reset_asked.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " has asked to reset it. Nothing changes until every company you work for has asked within seven days.";
},"useData":true},
  "en.second_factor_reset_asked.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Didn't ask for this? Sign in with your second step, which cancels the request, and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.second_factor_reset_asked.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Request to reset your two-step sign-in";
},"useData":true},
  "en.second_factor_reset_asked.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " has asked to reset it. Nothing changes until every company you work for has asked within seven days.";
},"useData":true},
  "en.second_factor_reset_asked.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Didn't ask for this? Sign in with your second step, which cancels the request, and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.passkey_added.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A passkey was added";
},"useData":true},
  "en.passkey_added.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You can now sign in to your account with this passkey, without a password.";
},"useData":true},
  "en.passkey_added.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Remove the passkey, change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":65},"end":{"line":1,"column":76}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.passkey_added.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A passkey was added";
},"useData":true},
  "en.passkey_added.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "You can now sign in to your account with this passkey, without a password.";
},"useData":true},
  "en.passkey_added.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Remove the passkey, change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":65},"end":{"line":1,"column":76}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.recovery_code_used.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A recovery code was used to sign in";
},"useData":true},
  "en.recovery_code_used.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "It can't be used again.";
},"useData":true},
  "en.recovery_code_used.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.recovery_code_used.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A recovery code was used to sign in";
},"useData":true},
  "en.recovery_code_used.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "It can't be used again.";
},"useData":true},
  "en.recovery_code_used.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not you? Change your password now and tell "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.invitation.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " invites you to Riserbo";
},"useData":true},
  "en.invitation.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The link works for seven days. If you already have a password, it stays the same.";
},"useData":true},
  "en.invitation.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.invitation.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accept";
},"useData":true},
  "en.invitation.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " invites you to Riserbo";
},"useData":true},
  "en.invitation.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The link works for seven days. If you already have a password, it stays the same.";
},"useData":true},
  "en.invitation.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.invitation.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accept";
},"useData":true},
  "en.support_refused.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A support code was refused";
},"useData":true},
  "en.support_refused.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The code didn't work. No one got in.";
},"useData":true},
  "en.support_refused.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The activity log shows which code it was. If you still need help, create a new one.";
},"useData":true},
  "en.support_refused.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A support code was refused";
},"useData":true},
  "en.support_refused.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The code didn't work. No one got in.";
},"useData":true},
  "en.support_refused.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The activity log shows which code it was. If you still need help, create a new one.";
},"useData":true},
  "en.protection_weakened.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A security setting was weakened";
},"useData":true},
  "en.protection_weakened.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "A protection of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":18},"end":{"line":1,"column":29}} ), depth0)) != null ? stack1 : "")
    + " was switched off, or one of its security settings was made weaker.";
},"useData":true},
  "en.protection_weakened.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The audit log shows what was changed and by whom. If you don't expect this change, undo it and talk to that person.";
},"useData":true},
  "en.protection_weakened.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A security setting was weakened";
},"useData":true},
  "en.protection_weakened.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "A protection of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":18},"end":{"line":1,"column":29}} ), depth0)) != null ? stack1 : "")
    + " was switched off, or one of its security settings was made weaker.";
},"useData":true},
  "en.protection_weakened.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The audit log shows what was changed and by whom. If you don't expect this change, undo it and talk to that person.";
},"useData":true},
  "en.glass_broken.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Charts were opened in an emergency";
},"useData":true},
  "en.glass_broken.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "A practitioner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " opened charts that are kept from them and gave an emergency as the reason.";
},"useData":true},
  "en.glass_broken.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The audit log of the notes shows who it was and why. If you don't expect this, talk to that person.";
},"useData":true},
  "en.glass_broken.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Charts were opened in an emergency";
},"useData":true},
  "en.glass_broken.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "A practitioner of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " opened charts that are kept from them and gave an emergency as the reason.";
},"useData":true},
  "en.glass_broken.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The audit log of the notes shows who it was and why. If you don't expect this, talk to that person.";
},"useData":true},
  "en.client_login.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your sign-in link";
},"useData":true},
  "en.client_login.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "It signs you in to "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":21},"end":{"line":1,"column":32}} ), depth0)) != null ? stack1 : "")
    + " and works for 15 minutes.";
},"useData":true},
  "en.client_login.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.client_login.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sign in";
},"useData":true},
  "en.client_login.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Your sign-in link";
},"useData":true},
  "en.client_login.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "It signs you in to "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":21},"end":{"line":1,"column":32}} ), depth0)) != null ? stack1 : "")
    + " and works for 15 minutes.";
},"useData":true},
  "en.client_login.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.client_login.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sign in";
},"useData":true},
  "en.data_link.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The link to your data";
},"useData":true},
  "en.data_link.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "It shows everything "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + " stores about you, to read, print and correct. It works once, within 15 minutes.";
},"useData":true},
  "en.data_link.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.data_link.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See my data";
},"useData":true},
  "en.data_link.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The link to your data";
},"useData":true},
  "en.data_link.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "It shows everything "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + " stores about you, to read, print and correct. It works once, within 15 minutes.";
},"useData":true},
  "en.data_link.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Didn't ask for this? Ignore this email: nothing will change.";
},"useData":true},
  "en.data_link.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See my data";
},"useData":true},
  "en.request_received.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A person has used their rights";
},"useData":true},
  "en.request_received.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "A person asked "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":17},"end":{"line":1,"column":28}} ), depth0)) != null ? stack1 : "")
    + " for their data, a correction, an erasure or a restriction.";
},"useData":true},
  "en.request_received.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The list of requests shows what they ask for and when the answer is due.";
},"useData":true},
  "en.request_received.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A person has used their rights";
},"useData":true},
  "en.request_received.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "A person asked "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":17},"end":{"line":1,"column":28}} ), depth0)) != null ? stack1 : "")
    + " for their data, a correction, an erasure or a restriction.";
},"useData":true},
  "en.request_received.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The list of requests shows what they ask for and when the answer is due.";
},"useData":true},
  "en.request_due.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A request is due within a week";
},"useData":true},
  "en.request_due.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "A person still waits for an answer of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":40},"end":{"line":1,"column":51}} ), depth0)) != null ? stack1 : "")
    + ". The law sets the date.";
},"useData":true},
  "en.request_due.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The list of requests shows it first. If you need longer, tell the person why and move the date.";
},"useData":true},
  "en.request_due.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A request is due within a week";
},"useData":true},
  "en.request_due.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "A person still waits for an answer of "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":40},"end":{"line":1,"column":51}} ), depth0)) != null ? stack1 : "")
    + ". The law sets the date.";
},"useData":true},
  "en.request_due.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "The list of requests shows it first. If you need longer, tell the person why and move the date.";
},"useData":true},
  "en.request_late.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A request is late";
},"useData":true},
  "en.request_late.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "The date by which "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " had to answer a person has passed.";
},"useData":true},
  "en.request_late.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Answer it now: the list of requests shows it first. The person can complain to the authority.";
},"useData":true},
  "en.request_late.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "A request is late";
},"useData":true},
  "en.request_late.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "The date by which "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " had to answer a person has passed.";
},"useData":true},
  "en.request_late.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Answer it now: the list of requests shows it first. The person can complain to the authority.";
},"useData":true},
  "en.booking_requested.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Request sent";
},"useData":true},
  "en.booking_requested.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Open the link for the details.";
},"useData":true},
  "en.booking_requested.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See the request";
},"useData":true},
  "en.booking_requested.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Request sent to "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":18},"end":{"line":1,"column":29}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_requested.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":26},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Hello"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":5},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_requested.personal.line1": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " by "
    + ((stack1 = container.lambda(container.strict(depth0, "answerBy", {"start":{"line":1,"column":49},"end":{"line":1,"column":57}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " will answer"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"answerBy"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":27},"end":{"line":1,"column":66}}})) != null ? stack1 : "")
    + ". The time is kept until then.";
},"useData":true},
  "en.booking_requested.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "en.booking_requested.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Change or cancel";
},"useData":true},
  "en.booking_declined.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Request not confirmed";
},"useData":true},
  "en.booking_declined.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " can tell you more.";
},"useData":true},
  "en.booking_declined.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " can't confirm your request";
},"useData":true},
  "en.booking_declined.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":26},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Hello"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":5},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_declined.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "This time isn't available: "
    + ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":29},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.booking_declined.personal.line2": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", or call "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":51},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Choose another time online"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":26},"end":{"line":1,"column":65}}})) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.booking_confirmed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appointment confirmed";
},"useData":true},
  "en.booking_confirmed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Open the link for the details.";
},"useData":true},
  "en.booking_confirmed.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See the appointment";
},"useData":true},
  "en.booking_confirmed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Appointment confirmed: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":25},"end":{"line":1,"column":30}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_confirmed.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":26},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Hello"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":5},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_confirmed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Your appointment with "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":24},"end":{"line":1,"column":35}} ), depth0)) != null ? stack1 : "")
    + " is confirmed.";
},"useData":true},
  "en.booking_confirmed.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "en.booking_confirmed.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Change or cancel online until "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":48},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":58},"end":{"line":1,"column":106}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; after that, call "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":92},"end":{"line":1,"column":97}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":114}}})) != null ? stack1 : "");
},"useData":true},
  "en.booking_confirmed.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Change or cancel";
},"useData":true},
  "en.booking_rescheduled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appointment changed";
},"useData":true},
  "en.booking_rescheduled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Open the link for the details.";
},"useData":true},
  "en.booking_rescheduled.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See the appointment";
},"useData":true},
  "en.booking_rescheduled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "New time: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":12},"end":{"line":1,"column":17}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_rescheduled.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":26},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Hello"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":5},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_rescheduled.personal.line1": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Old time: "
    + ((stack1 = container.lambda(container.strict(depth0, "oldWhen", {"start":{"line":1,"column":55},"end":{"line":1,"column":62}} ), depth0)) != null ? stack1 : "")
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Your appointment has moved."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"oldWhen"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":27},"end":{"line":1,"column":72}}})) != null ? stack1 : "");
},"useData":true},
  "en.booking_rescheduled.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "en.booking_rescheduled.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Change or cancel online until "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":48},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":58},"end":{"line":1,"column":106}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; after that, call "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":92},"end":{"line":1,"column":97}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":114}}})) != null ? stack1 : "");
},"useData":true},
  "en.booking_rescheduled.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Change or cancel";
},"useData":true},
  "en.booking_cancelled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appointment cancelled";
},"useData":true},
  "en.booking_cancelled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " can tell you more.";
},"useData":true},
  "en.booking_cancelled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Appointment with "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":19},"end":{"line":1,"column":30}} ), depth0)) != null ? stack1 : "")
    + " cancelled";
},"useData":true},
  "en.booking_cancelled.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":26},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Hello"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":5},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_cancelled.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "The appointment on "
    + ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":21},"end":{"line":1,"column":25}} ), depth0)) != null ? stack1 : "")
    + " is cancelled.";
},"useData":true},
  "en.booking_cancelled.personal.line2": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", or call "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":51},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Choose another time online"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":26},"end":{"line":1,"column":65}}})) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.booking_reminder.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appointment reminder";
},"useData":true},
  "en.booking_reminder.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Open the link for the details.";
},"useData":true},
  "en.booking_reminder.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "See the appointment";
},"useData":true},
  "en.booking_reminder.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Reminder: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":12},"end":{"line":1,"column":17}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_reminder.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":26},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Hello"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":5},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_reminder.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "You have an appointment with "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":31},"end":{"line":1,"column":42}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.booking_reminder.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "en.booking_reminder.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Change or cancel online until "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":48},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":58},"end":{"line":1,"column":106}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; after that, call "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":92},"end":{"line":1,"column":97}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":114}}})) != null ? stack1 : "");
},"useData":true},
  "en.booking_reminder.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Change or cancel";
},"useData":true},
  "en.booking_attendance.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Please confirm your appointment";
},"useData":true},
  "en.booking_attendance.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Open the link for the details.";
},"useData":true},
  "en.booking_attendance.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I'll be there";
},"useData":true},
  "en.booking_attendance.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Will you come? "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":17},"end":{"line":1,"column":22}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.booking_attendance.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":26},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Hello"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":5},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "en.booking_attendance.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Please answer. If you don't, it stays booked.";
},"useData":true},
  "en.booking_attendance.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "en.booking_attendance.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Change or cancel online until "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":48},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":58},"end":{"line":1,"column":106}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; after that, call "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":92},"end":{"line":1,"column":97}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":114}}})) != null ? stack1 : "");
},"useData":true},
  "en.booking_attendance.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I'll be there";
},"useData":true},
  "en.promotion.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "News from "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":12},"end":{"line":1,"column":23}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.promotion.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Open the link for the details.";
},"useData":true},
  "en.promotion.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Read the news";
},"useData":true},
  "en.promotion.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "An offer from "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":16},"end":{"line":1,"column":27}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "en.promotion.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "You agreed to offers from "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":28},"end":{"line":1,"column":39}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.sign_up.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma il tuo indirizzo e-mail";
},"useData":true},
  "it.sign_up.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Serve per la pagina di prenotazione di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":41},"end":{"line":1,"column":52}} ), depth0)) != null ? stack1 : "")
    + ". Il link vale 24 ore.";
},"useData":true},
  "it.sign_up.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it.sign_up.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma";
},"useData":true},
  "it.sign_up.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma il tuo indirizzo e-mail";
},"useData":true},
  "it.sign_up.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Serve per la pagina di prenotazione di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":41},"end":{"line":1,"column":52}} ), depth0)) != null ? stack1 : "")
    + ". Il link vale 24 ore.";
},"useData":true},
  "it.sign_up.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it.sign_up.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma";
},"useData":true},
  "it.sign_up_known.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Hai già un account";
},"useData":true},
  "it.sign_up_known.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La conferma aggiunge "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " al tuo account. La password resta la stessa. Il link vale 24 ore.";
},"useData":true},
  "it.sign_up_known.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it.sign_up_known.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Aggiungi l’attività";
},"useData":true},
  "it.sign_up_known.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Hai già un account";
},"useData":true},
  "it.sign_up_known.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La conferma aggiunge "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " al tuo account. La password resta la stessa. Il link vale 24 ore.";
},"useData":true},
  "it.sign_up_known.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it.sign_up_known.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Aggiungi l’attività";
},"useData":true},
  "it.password_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una nuova password da scegliere";
},"useData":true},
  "it.password_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link vale 60 minuti.";
},"useData":true},
  "it.password_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it.password_reset.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Scegli la password";
},"useData":true},
  "it.password_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una nuova password da scegliere";
},"useData":true},
  "it.password_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link vale 60 minuti.";
},"useData":true},
  "it.password_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it.password_reset.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Scegli la password";
},"useData":true},
  "it.password_changed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La password è cambiata";
},"useData":true},
  "it.password_changed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Gli accessi dagli altri dispositivi sono chiusi.";
},"useData":true},
  "it.password_changed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Scegli subito una nuova password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":77},"end":{"line":1,"column":88}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.password_changed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La password è cambiata";
},"useData":true},
  "it.password_changed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Gli accessi dagli altri dispositivi sono chiusi.";
},"useData":true},
  "it.password_changed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Scegli subito una nuova password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":77},"end":{"line":1,"column":88}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.password_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate per il tuo account";
},"useData":true},
  "it.password_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sono state inserite 100 password sbagliate di seguito. Ora la password vale solo sui dispositivi già usati per accedere.";
},"useData":true},
  "it.password_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Per accedere da un nuovo dispositivo usa una passkey o scegli una nuova password.";
},"useData":true},
  "it.password_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate per il tuo account";
},"useData":true},
  "it.password_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sono state inserite 100 password sbagliate di seguito. Ora la password vale solo sui dispositivi già usati per accedere.";
},"useData":true},
  "it.password_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Per accedere da un nuovo dispositivo usa una passkey o scegli una nuova password.";
},"useData":true},
  "it.codes_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Codici sbagliati per il tuo account";
},"useData":true},
  "it.codes_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Chi conosce la tua password ha inserito 100 codici sbagliati di seguito. Ora i codici valgono solo sui dispositivi già usati per accedere.";
},"useData":true},
  "it.codes_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":37},"end":{"line":1,"column":48}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.codes_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Codici sbagliati per il tuo account";
},"useData":true},
  "it.codes_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Chi conosce la tua password ha inserito 100 codici sbagliati di seguito. Ora i codici valgono solo sui dispositivi già usati per accedere.";
},"useData":true},
  "it.codes_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":37},"end":{"line":1,"column":48}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.client_password_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate per il suo account";
},"useData":true},
  "it.client_password_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sono state inserite 100 password sbagliate di seguito. La password non vale più.";
},"useData":true},
  "it.client_password_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Può ancora accedere con un link via e-mail e poi scegliere una nuova password.";
},"useData":true},
  "it.client_password_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate per il suo account";
},"useData":true},
  "it.client_password_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sono state inserite 100 password sbagliate di seguito. La password non vale più.";
},"useData":true},
  "it.client_password_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Può ancora accedere con un link via e-mail e poi scegliere una nuova password.";
},"useData":true},
  "it.session_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate durante un accesso";
},"useData":true},
  "it.session_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da un accesso già aperto sono state inserite 100 password sbagliate (o codici sbagliati) di seguito. Quell’accesso non può più confermare la password.";
},"useData":true},
  "it.session_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accesso non riconosciuto? Una nuova password chiude gli accessi dagli altri dispositivi.";
},"useData":true},
  "it.session_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate durante un accesso";
},"useData":true},
  "it.session_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da un accesso già aperto sono state inserite 100 password sbagliate (o codici sbagliati) di seguito. Quell’accesso non può più confermare la password.";
},"useData":true},
  "it.session_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accesso non riconosciuto? Una nuova password chiude gli accessi dagli altri dispositivi.";
},"useData":true},
  "it.sign_in_notice.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Nuovo accesso all’account";
},"useData":true},
  "it.sign_in_notice.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "C’è appena stato un accesso al tuo account.";
},"useData":true},
  "it.sign_in_notice.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non lo riconosci? Il pulsante chiude tutti gli accessi e chiede una nuova password.";
},"useData":true},
  "it.sign_in_notice.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non lo riconosco";
},"useData":true},
  "it.sign_in_notice.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Nuovo accesso all’account";
},"useData":true},
  "it.sign_in_notice.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "C’è appena stato un accesso al tuo account.";
},"useData":true},
  "it.sign_in_notice.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non lo riconosci? Il pulsante chiude tutti gli accessi e chiede una nuova password.";
},"useData":true},
  "it.sign_in_notice.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non lo riconosco";
},"useData":true},
  "it.second_factor_on.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è attivo";
},"useData":true},
  "it.second_factor_on.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere serve anche un codice della tua app di autenticazione. Conserva i codici di recupero in un posto sicuro.";
},"useData":true},
  "it.second_factor_on.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Avvisa subito "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":49},"end":{"line":1,"column":60}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_on.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è attivo";
},"useData":true},
  "it.second_factor_on.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere serve anche un codice della tua app di autenticazione. Conserva i codici di recupero in un posto sicuro.";
},"useData":true},
  "it.second_factor_on.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Avvisa subito "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":49},"end":{"line":1,"column":60}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_off.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è disattivato";
},"useData":true},
  "it.second_factor_off.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere basta la password.";
},"useData":true},
  "it.second_factor_off.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_off.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è disattivato";
},"useData":true},
  "it.second_factor_off.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere basta la password.";
},"useData":true},
  "it.second_factor_off.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_removed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un secondo passaggio è stato rimosso";
},"useData":true},
  "it.second_factor_removed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un modo per confermare l’accesso è stato rimosso. Un altro resta in uso.";
},"useData":true},
  "it.second_factor_removed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_removed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un secondo passaggio è stato rimosso";
},"useData":true},
  "it.second_factor_removed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un modo per confermare l’accesso è stato rimosso. Un altro resta in uso.";
},"useData":true},
  "it.second_factor_removed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è stato azzerato";
},"useData":true},
  "it.second_factor_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ha azzerato il tuo accesso in due passaggi. Tutti gli accessi sono chiusi.";
},"useData":true},
  "it.second_factor_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Accedi con la password e configuralo di nuovo. Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":117},"end":{"line":1,"column":128}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è stato azzerato";
},"useData":true},
  "it.second_factor_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ha azzerato il tuo accesso in due passaggi. Tutti gli accessi sono chiusi.";
},"useData":true},
  "it.second_factor_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Accedi con la password e configuralo di nuovo. Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":117},"end":{"line":1,"column":128}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_reset_asked.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Richiesta di azzerare l’accesso in due passaggi";
},"useData":true},
  "it.second_factor_reset_asked.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La richiesta viene da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":24},"end":{"line":1,"column":35}} ), depth0)) != null ? stack1 : "")
    + ". Non cambia nulla finché ogni attività per cui lavori non l’ha chiesto entro sette giorni.";
},"useData":true},
  "it.second_factor_reset_asked.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La richiesta non è tua? Accedi con il secondo passaggio, così viene annullata, e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.second_factor_reset_asked.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Richiesta di azzerare l’accesso in due passaggi";
},"useData":true},
  "it.second_factor_reset_asked.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La richiesta viene da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":24},"end":{"line":1,"column":35}} ), depth0)) != null ? stack1 : "")
    + ". Non cambia nulla finché ogni attività per cui lavori non l’ha chiesto entro sette giorni.";
},"useData":true},
  "it.second_factor_reset_asked.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La richiesta non è tua? Accedi con il secondo passaggio, così viene annullata, e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.passkey_added.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata aggiunta una passkey";
},"useData":true},
  "it.passkey_added.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Ora puoi accedere al tuo account con questa passkey, senza password.";
},"useData":true},
  "it.passkey_added.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Rimuovi la passkey, cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.passkey_added.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata aggiunta una passkey";
},"useData":true},
  "it.passkey_added.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Ora puoi accedere al tuo account con questa passkey, senza password.";
},"useData":true},
  "it.passkey_added.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Rimuovi la passkey, cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.recovery_code_used.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accesso con un codice di recupero";
},"useData":true},
  "it.recovery_code_used.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il codice non vale più.";
},"useData":true},
  "it.recovery_code_used.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.recovery_code_used.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accesso con un codice di recupero";
},"useData":true},
  "it.recovery_code_used.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il codice non vale più.";
},"useData":true},
  "it.recovery_code_used.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.invitation.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ti invita su Riserbo";
},"useData":true},
  "it.invitation.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link vale sette giorni. Se hai già una password, resta quella.";
},"useData":true},
  "it.invitation.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it.invitation.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accetta";
},"useData":true},
  "it.invitation.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ti invita su Riserbo";
},"useData":true},
  "it.invitation.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link vale sette giorni. Se hai già una password, resta quella.";
},"useData":true},
  "it.invitation.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it.invitation.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accetta";
},"useData":true},
  "it.support_refused.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un codice di assistenza è stato rifiutato";
},"useData":true},
  "it.support_refused.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il codice non vale. Nessuno è entrato.";
},"useData":true},
  "it.support_refused.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro indica quale codice era. Se serve ancora aiuto, creane uno nuovo.";
},"useData":true},
  "it.support_refused.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un codice di assistenza è stato rifiutato";
},"useData":true},
  "it.support_refused.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il codice non vale. Nessuno è entrato.";
},"useData":true},
  "it.support_refused.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro indica quale codice era. Se serve ancora aiuto, creane uno nuovo.";
},"useData":true},
  "it.protection_weakened.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un’impostazione di sicurezza è stata indebolita";
},"useData":true},
  "it.protection_weakened.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una protezione di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " è stata disattivata o resa meno severa.";
},"useData":true},
  "it.protection_weakened.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività mostra che cosa è cambiato e chi l’ha fatto. Se non ti aspettavi questa modifica, annullala e parlane con quella persona.";
},"useData":true},
  "it.protection_weakened.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un’impostazione di sicurezza è stata indebolita";
},"useData":true},
  "it.protection_weakened.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una protezione di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " è stata disattivata o resa meno severa.";
},"useData":true},
  "it.protection_weakened.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività mostra che cosa è cambiato e chi l’ha fatto. Se non ti aspettavi questa modifica, annullala e parlane con quella persona.";
},"useData":true},
  "it.glass_broken.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Alcune cartelle sono state aperte in emergenza";
},"useData":true},
  "it.glass_broken.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un professionista di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " ha aperto cartelle a lui riservate e ha indicato un’emergenza.";
},"useData":true},
  "it.glass_broken.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività mostra chi è stato e perché. Se non te lo aspettavi, parlane con quella persona.";
},"useData":true},
  "it.glass_broken.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Alcune cartelle sono state aperte in emergenza";
},"useData":true},
  "it.glass_broken.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un professionista di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " ha aperto cartelle a lui riservate e ha indicato un’emergenza.";
},"useData":true},
  "it.glass_broken.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività mostra chi è stato e perché. Se non te lo aspettavi, parlane con quella persona.";
},"useData":true},
  "it.client_login.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link per accedere";
},"useData":true},
  "it.client_login.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Serve per accedere a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " e vale 15 minuti.";
},"useData":true},
  "it.client_login.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è sua? Ignori questa e-mail: non cambia nulla.";
},"useData":true},
  "it.client_login.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accedi";
},"useData":true},
  "it.client_login.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link per accedere";
},"useData":true},
  "it.client_login.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Serve per accedere a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " e vale 15 minuti.";
},"useData":true},
  "it.client_login.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è sua? Ignori questa e-mail: non cambia nulla.";
},"useData":true},
  "it.client_login.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accedi";
},"useData":true},
  "it.data_link.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link ai propri dati";
},"useData":true},
  "it.data_link.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Mostra tutto ciò che "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " conserva su di lei, da leggere, stampare e correggere. Vale una sola volta, entro 15 minuti.";
},"useData":true},
  "it.data_link.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è sua? Ignori questa e-mail: non cambia nulla.";
},"useData":true},
  "it.data_link.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi i dati";
},"useData":true},
  "it.data_link.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link ai propri dati";
},"useData":true},
  "it.data_link.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Mostra tutto ciò che "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " conserva su di lei, da leggere, stampare e correggere. Vale una sola volta, entro 15 minuti.";
},"useData":true},
  "it.data_link.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è sua? Ignori questa e-mail: non cambia nulla.";
},"useData":true},
  "it.data_link.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi i dati";
},"useData":true},
  "it.request_received.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "C’è una nuova richiesta sui dati personali";
},"useData":true},
  "it.request_received.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una persona chiede a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " dati, una correzione, una cancellazione o altro.";
},"useData":true},
  "it.request_received.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’elenco delle richieste mostra che cosa chiede ed entro quando rispondere.";
},"useData":true},
  "it.request_received.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "C’è una nuova richiesta sui dati personali";
},"useData":true},
  "it.request_received.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una persona chiede a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " dati, una correzione, una cancellazione o altro.";
},"useData":true},
  "it.request_received.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’elenco delle richieste mostra che cosa chiede ed entro quando rispondere.";
},"useData":true},
  "it.request_due.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una richiesta scade entro una settimana";
},"useData":true},
  "it.request_due.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una persona attende ancora una risposta da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ". La scadenza è di legge.";
},"useData":true},
  "it.request_due.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È la prima nell’elenco delle richieste. Se serve più tempo, spiegane il motivo alla persona e sposta la data.";
},"useData":true},
  "it.request_due.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una richiesta scade entro una settimana";
},"useData":true},
  "it.request_due.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una persona attende ancora una risposta da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ". La scadenza è di legge.";
},"useData":true},
  "it.request_due.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È la prima nell’elenco delle richieste. Se serve più tempo, spiegane il motivo alla persona e sposta la data.";
},"useData":true},
  "it.request_late.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una richiesta è in ritardo";
},"useData":true},
  "it.request_late.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "È passata la data entro cui "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":30},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "")
    + " doveva rispondere a una persona.";
},"useData":true},
  "it.request_late.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Rispondi ora: è la prima nell’elenco delle richieste. La persona può rivolgersi al Garante.";
},"useData":true},
  "it.request_late.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una richiesta è in ritardo";
},"useData":true},
  "it.request_late.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "È passata la data entro cui "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":30},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "")
    + " doveva rispondere a una persona.";
},"useData":true},
  "it.request_late.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Rispondi ora: è la prima nell’elenco delle richieste. La persona può rivolgersi al Garante.";
},"useData":true},
  "it.booking_requested.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Richiesta inviata";
},"useData":true},
  "it.booking_requested.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it.booking_requested.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi la richiesta";
},"useData":true},
  "it.booking_requested.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Richiesta inviata a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_requested.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_requested.personal.line1": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " entro "
    + ((stack1 = container.lambda(container.strict(depth0, "answerBy", {"start":{"line":1,"column":51},"end":{"line":1,"column":59}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " risponderà"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"answerBy"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":26},"end":{"line":1,"column":68}}})) != null ? stack1 : "")
    + ". Intanto l’orario resta riservato.";
},"useData":true},
  "it.booking_requested.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it.booking_requested.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sposta o disdici";
},"useData":true},
  "it.booking_declined.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Richiesta non confermata";
},"useData":true},
  "it.booking_declined.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Per saperne di più: "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.booking_declined.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " non può confermare la richiesta";
},"useData":true},
  "it.booking_declined.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_declined.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Orario non disponibile: "
    + ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":26},"end":{"line":1,"column":30}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.booking_declined.personal.line2": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", o chiamare "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":67},"end":{"line":1,"column":72}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può scegliere un altro orario online"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":39},"end":{"line":1,"column":81}}})) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.booking_confirmed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appuntamento confermato";
},"useData":true},
  "it.booking_confirmed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it.booking_confirmed.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi l’appuntamento";
},"useData":true},
  "it.booking_confirmed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Appuntamento confermato: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":27},"end":{"line":1,"column":32}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_confirmed.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_confirmed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "L’appuntamento con "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":21},"end":{"line":1,"column":32}} ), depth0)) != null ? stack1 : "")
    + " è confermato.";
},"useData":true},
  "it.booking_confirmed.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it.booking_confirmed.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può spostare o disdire online fino a "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":58},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":68},"end":{"line":1,"column":112}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; dopo, chiami "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":98},"end":{"line":1,"column":103}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":120}}})) != null ? stack1 : "");
},"useData":true},
  "it.booking_confirmed.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sposta o disdici";
},"useData":true},
  "it.booking_rescheduled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appuntamento modificato";
},"useData":true},
  "it.booking_rescheduled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it.booking_rescheduled.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi l’appuntamento";
},"useData":true},
  "it.booking_rescheduled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Nuovo orario: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":16},"end":{"line":1,"column":21}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_rescheduled.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_rescheduled.personal.line1": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Orario precedente: "
    + ((stack1 = container.lambda(container.strict(depth0, "oldWhen", {"start":{"line":1,"column":63},"end":{"line":1,"column":70}} ), depth0)) != null ? stack1 : "")
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "L’appuntamento è spostato."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"oldWhen"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":26},"end":{"line":1,"column":80}}})) != null ? stack1 : "");
},"useData":true},
  "it.booking_rescheduled.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it.booking_rescheduled.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può spostare o disdire online fino a "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":58},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":68},"end":{"line":1,"column":112}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; dopo, chiami "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":98},"end":{"line":1,"column":103}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":120}}})) != null ? stack1 : "");
},"useData":true},
  "it.booking_rescheduled.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sposta o disdici";
},"useData":true},
  "it.booking_cancelled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appuntamento annullato";
},"useData":true},
  "it.booking_cancelled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Per saperne di più: "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.booking_cancelled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Appuntamento con "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":19},"end":{"line":1,"column":30}} ), depth0)) != null ? stack1 : "")
    + " annullato";
},"useData":true},
  "it.booking_cancelled.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_cancelled.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "L’appuntamento di "
    + ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":20},"end":{"line":1,"column":24}} ), depth0)) != null ? stack1 : "")
    + " è annullato.";
},"useData":true},
  "it.booking_cancelled.personal.line2": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", o chiamare "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":67},"end":{"line":1,"column":72}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può scegliere un altro orario online"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":39},"end":{"line":1,"column":81}}})) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.booking_reminder.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Promemoria appuntamento";
},"useData":true},
  "it.booking_reminder.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it.booking_reminder.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi l’appuntamento";
},"useData":true},
  "it.booking_reminder.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Promemoria: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":14},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_reminder.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_reminder.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Ha un appuntamento con "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":25},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it.booking_reminder.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it.booking_reminder.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può spostare o disdire online fino a "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":58},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":68},"end":{"line":1,"column":112}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; dopo, chiami "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":98},"end":{"line":1,"column":103}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":120}}})) != null ? stack1 : "");
},"useData":true},
  "it.booking_reminder.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sposta o disdici";
},"useData":true},
  "it.booking_attendance.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appuntamento da confermare";
},"useData":true},
  "it.booking_attendance.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it.booking_attendance.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Ci sarò";
},"useData":true},
  "it.booking_attendance.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Da confermare: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":17},"end":{"line":1,"column":22}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.booking_attendance.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it.booking_attendance.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Serve una risposta. Senza, l’appuntamento resta.";
},"useData":true},
  "it.booking_attendance.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it.booking_attendance.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può spostare o disdire online fino a "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":58},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":68},"end":{"line":1,"column":112}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; dopo, chiami "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":98},"end":{"line":1,"column":103}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":120}}})) != null ? stack1 : "");
},"useData":true},
  "it.booking_attendance.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Ci sarò";
},"useData":true},
  "it.promotion.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Novità da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":12},"end":{"line":1,"column":23}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.promotion.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it.promotion.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Leggi le novità";
},"useData":true},
  "it.promotion.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un’offerta di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":16},"end":{"line":1,"column":27}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it.promotion.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Questo messaggio arriva a chi ha accettato le offerte di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":59},"end":{"line":1,"column":70}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.sign_up.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma il tuo indirizzo e-mail";
},"useData":true},
  "it-tu.sign_up.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Serve per la pagina di prenotazione di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":41},"end":{"line":1,"column":52}} ), depth0)) != null ? stack1 : "")
    + ". Il link vale 24 ore.";
},"useData":true},
  "it-tu.sign_up.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.sign_up.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma";
},"useData":true},
  "it-tu.sign_up.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma il tuo indirizzo e-mail";
},"useData":true},
  "it-tu.sign_up.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Serve per la pagina di prenotazione di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":41},"end":{"line":1,"column":52}} ), depth0)) != null ? stack1 : "")
    + ". Il link vale 24 ore.";
},"useData":true},
  "it-tu.sign_up.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.sign_up.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Conferma";
},"useData":true},
  "it-tu.sign_up_known.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Hai già un account";
},"useData":true},
  "it-tu.sign_up_known.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La conferma aggiunge "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " al tuo account. La password resta la stessa. Il link vale 24 ore.";
},"useData":true},
  "it-tu.sign_up_known.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.sign_up_known.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Aggiungi l’attività";
},"useData":true},
  "it-tu.sign_up_known.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Hai già un account";
},"useData":true},
  "it-tu.sign_up_known.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La conferma aggiunge "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " al tuo account. La password resta la stessa. Il link vale 24 ore.";
},"useData":true},
  "it-tu.sign_up_known.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.sign_up_known.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Aggiungi l’attività";
},"useData":true},
  "it-tu.password_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una nuova password da scegliere";
},"useData":true},
  "it-tu.password_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link vale 60 minuti.";
},"useData":true},
  "it-tu.password_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.password_reset.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Scegli la password";
},"useData":true},
  "it-tu.password_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una nuova password da scegliere";
},"useData":true},
  "it-tu.password_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link vale 60 minuti.";
},"useData":true},
  "it-tu.password_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.password_reset.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Scegli la password";
},"useData":true},
  "it-tu.password_changed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La password è cambiata";
},"useData":true},
  "it-tu.password_changed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Gli accessi dagli altri dispositivi sono chiusi.";
},"useData":true},
  "it-tu.password_changed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Scegli subito una nuova password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":77},"end":{"line":1,"column":88}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.password_changed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La password è cambiata";
},"useData":true},
  "it-tu.password_changed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Gli accessi dagli altri dispositivi sono chiusi.";
},"useData":true},
  "it-tu.password_changed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Scegli subito una nuova password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":77},"end":{"line":1,"column":88}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.password_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate per il tuo account";
},"useData":true},
  "it-tu.password_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sono state inserite 100 password sbagliate di seguito. Ora la password vale solo sui dispositivi già usati per accedere.";
},"useData":true},
  "it-tu.password_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Per accedere da un nuovo dispositivo usa una passkey o scegli una nuova password.";
},"useData":true},
  "it-tu.password_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate per il tuo account";
},"useData":true},
  "it-tu.password_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sono state inserite 100 password sbagliate di seguito. Ora la password vale solo sui dispositivi già usati per accedere.";
},"useData":true},
  "it-tu.password_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Per accedere da un nuovo dispositivo usa una passkey o scegli una nuova password.";
},"useData":true},
  "it-tu.codes_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Codici sbagliati per il tuo account";
},"useData":true},
  "it-tu.codes_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Chi conosce la tua password ha inserito 100 codici sbagliati di seguito. Ora i codici valgono solo sui dispositivi già usati per accedere.";
},"useData":true},
  "it-tu.codes_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":37},"end":{"line":1,"column":48}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.codes_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Codici sbagliati per il tuo account";
},"useData":true},
  "it-tu.codes_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Chi conosce la tua password ha inserito 100 codici sbagliati di seguito. Ora i codici valgono solo sui dispositivi già usati per accedere.";
},"useData":true},
  "it-tu.codes_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":37},"end":{"line":1,"column":48}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.client_password_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate per il suo account";
},"useData":true},
  "it-tu.client_password_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sono state inserite 100 password sbagliate di seguito. La password non vale più.";
},"useData":true},
  "it-tu.client_password_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Può ancora accedere con un link via e-mail e poi scegliere una nuova password.";
},"useData":true},
  "it-tu.client_password_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate per il suo account";
},"useData":true},
  "it-tu.client_password_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sono state inserite 100 password sbagliate di seguito. La password non vale più.";
},"useData":true},
  "it-tu.client_password_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Può ancora accedere con un link via e-mail e poi scegliere una nuova password.";
},"useData":true},
  "it-tu.session_guessed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate durante un accesso";
},"useData":true},
  "it-tu.session_guessed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da un accesso già aperto sono state inserite 100 password sbagliate (o codici sbagliati) di seguito. Quell’accesso non può più confermare la password.";
},"useData":true},
  "it-tu.session_guessed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accesso non riconosciuto? Una nuova password chiude gli accessi dagli altri dispositivi.";
},"useData":true},
  "it-tu.session_guessed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Password sbagliate durante un accesso";
},"useData":true},
  "it-tu.session_guessed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da un accesso già aperto sono state inserite 100 password sbagliate (o codici sbagliati) di seguito. Quell’accesso non può più confermare la password.";
},"useData":true},
  "it-tu.session_guessed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accesso non riconosciuto? Una nuova password chiude gli accessi dagli altri dispositivi.";
},"useData":true},
  "it-tu.sign_in_notice.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Nuovo accesso all’account";
},"useData":true},
  "it-tu.sign_in_notice.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "C’è appena stato un accesso al tuo account.";
},"useData":true},
  "it-tu.sign_in_notice.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non lo riconosci? Il pulsante chiude tutti gli accessi e chiede una nuova password.";
},"useData":true},
  "it-tu.sign_in_notice.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non lo riconosco";
},"useData":true},
  "it-tu.sign_in_notice.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Nuovo accesso all’account";
},"useData":true},
  "it-tu.sign_in_notice.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "C’è appena stato un accesso al tuo account.";
},"useData":true},
  "it-tu.sign_in_notice.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non lo riconosci? Il pulsante chiude tutti gli accessi e chiede una nuova password.";
},"useData":true},
  "it-tu.sign_in_notice.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Non lo riconosco";
},"useData":true},
  "it-tu.second_factor_on.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è attivo";
},"useData":true},
  "it-tu.second_factor_on.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere serve anche un codice della tua app di autenticazione. Conserva i codici di recupero in un posto sicuro.";
},"useData":true},
  "it-tu.second_factor_on.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Avvisa subito "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":49},"end":{"line":1,"column":60}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.second_factor_on.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è attivo";
},"useData":true},
  "it-tu.second_factor_on.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere serve anche un codice della tua app di autenticazione. Conserva i codici di recupero in un posto sicuro.";
},"useData":true},
  "it-tu.second_factor_on.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Avvisa subito "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":49},"end":{"line":1,"column":60}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.second_factor_off.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è disattivato";
},"useData":true},
  "it-tu.second_factor_off.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere basta la password.";
},"useData":true},
  "it-tu.second_factor_off.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.second_factor_off.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è disattivato";
},"useData":true},
  "it-tu.second_factor_off.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Da ora per accedere basta la password.";
},"useData":true},
  "it-tu.second_factor_off.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.second_factor_removed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un secondo passaggio è stato rimosso";
},"useData":true},
  "it-tu.second_factor_removed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un modo per confermare l’accesso è stato rimosso. Un altro resta in uso.";
},"useData":true},
  "it-tu.second_factor_removed.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.second_factor_removed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un secondo passaggio è stato rimosso";
},"useData":true},
  "it-tu.second_factor_removed.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un modo per confermare l’accesso è stato rimosso. Un altro resta in uso.";
},"useData":true},
  "it-tu.second_factor_removed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.second_factor_reset.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è stato azzerato";
},"useData":true},
  "it-tu.second_factor_reset.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ha azzerato il tuo accesso in due passaggi. Tutti gli accessi sono chiusi.";
},"useData":true},
  "it-tu.second_factor_reset.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Accedi con la password e configuralo di nuovo. Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":117},"end":{"line":1,"column":128}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.second_factor_reset.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’accesso in due passaggi è stato azzerato";
},"useData":true},
  "it-tu.second_factor_reset.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ha azzerato il tuo accesso in due passaggi. Tutti gli accessi sono chiusi.";
},"useData":true},
  "it-tu.second_factor_reset.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Accedi con la password e configuralo di nuovo. Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":117},"end":{"line":1,"column":128}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.second_factor_reset_asked.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Richiesta di azzerare l’accesso in due passaggi";
},"useData":true},
  "it-tu.second_factor_reset_asked.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La richiesta viene da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":24},"end":{"line":1,"column":35}} ), depth0)) != null ? stack1 : "")
    + ". Non cambia nulla finché ogni attività per cui lavori non l’ha chiesto entro sette giorni.";
},"useData":true},
  "it-tu.second_factor_reset_asked.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La richiesta non è tua? Accedi con il secondo passaggio, così viene annullata, e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.second_factor_reset_asked.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Richiesta di azzerare l’accesso in due passaggi";
},"useData":true},
  "it-tu.second_factor_reset_asked.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La richiesta viene da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":24},"end":{"line":1,"column":35}} ), depth0)) != null ? stack1 : "")
    + ". Non cambia nulla finché ogni attività per cui lavori non l’ha chiesto entro sette giorni.";
},"useData":true},
  "it-tu.second_factor_reset_asked.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "La richiesta non è tua? Accedi con il secondo passaggio, così viene annullata, e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.passkey_added.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata aggiunta una passkey";
},"useData":true},
  "it-tu.passkey_added.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Ora puoi accedere al tuo account con questa passkey, senza password.";
},"useData":true},
  "it-tu.passkey_added.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Rimuovi la passkey, cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.passkey_added.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È stata aggiunta una passkey";
},"useData":true},
  "it-tu.passkey_added.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Ora puoi accedere al tuo account con questa passkey, senza password.";
},"useData":true},
  "it-tu.passkey_added.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Rimuovi la passkey, cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":90},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.recovery_code_used.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accesso con un codice di recupero";
},"useData":true},
  "it-tu.recovery_code_used.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il codice non vale più.";
},"useData":true},
  "it-tu.recovery_code_used.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.recovery_code_used.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accesso con un codice di recupero";
},"useData":true},
  "it-tu.recovery_code_used.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il codice non vale più.";
},"useData":true},
  "it-tu.recovery_code_used.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Non riconosci questa operazione? Cambia subito la password e avvisa "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":70},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.invitation.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ti invita su Riserbo";
},"useData":true},
  "it-tu.invitation.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link vale sette giorni. Se hai già una password, resta quella.";
},"useData":true},
  "it-tu.invitation.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.invitation.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accetta";
},"useData":true},
  "it-tu.invitation.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " ti invita su Riserbo";
},"useData":true},
  "it-tu.invitation.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link vale sette giorni. Se hai già una password, resta quella.";
},"useData":true},
  "it-tu.invitation.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è tua? Ignora questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.invitation.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accetta";
},"useData":true},
  "it-tu.support_refused.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un codice di assistenza è stato rifiutato";
},"useData":true},
  "it-tu.support_refused.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il codice non vale. Nessuno è entrato.";
},"useData":true},
  "it-tu.support_refused.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro indica quale codice era. Se serve ancora aiuto, creane uno nuovo.";
},"useData":true},
  "it-tu.support_refused.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un codice di assistenza è stato rifiutato";
},"useData":true},
  "it-tu.support_refused.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il codice non vale. Nessuno è entrato.";
},"useData":true},
  "it-tu.support_refused.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro indica quale codice era. Se serve ancora aiuto, creane uno nuovo.";
},"useData":true},
  "it-tu.protection_weakened.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un’impostazione di sicurezza è stata indebolita";
},"useData":true},
  "it-tu.protection_weakened.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una protezione di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " è stata disattivata o resa meno severa.";
},"useData":true},
  "it-tu.protection_weakened.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività mostra che cosa è cambiato e chi l’ha fatto. Se non ti aspettavi questa modifica, annullala e parlane con quella persona.";
},"useData":true},
  "it-tu.protection_weakened.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Un’impostazione di sicurezza è stata indebolita";
},"useData":true},
  "it-tu.protection_weakened.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una protezione di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":20},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " è stata disattivata o resa meno severa.";
},"useData":true},
  "it-tu.protection_weakened.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività mostra che cosa è cambiato e chi l’ha fatto. Se non ti aspettavi questa modifica, annullala e parlane con quella persona.";
},"useData":true},
  "it-tu.glass_broken.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Alcune cartelle sono state aperte in emergenza";
},"useData":true},
  "it-tu.glass_broken.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un professionista di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " ha aperto cartelle a lui riservate e ha indicato un’emergenza.";
},"useData":true},
  "it-tu.glass_broken.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività mostra chi è stato e perché. Se non te lo aspettavi, parlane con quella persona.";
},"useData":true},
  "it-tu.glass_broken.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Alcune cartelle sono state aperte in emergenza";
},"useData":true},
  "it-tu.glass_broken.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un professionista di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " ha aperto cartelle a lui riservate e ha indicato un’emergenza.";
},"useData":true},
  "it-tu.glass_broken.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il registro delle attività mostra chi è stato e perché. Se non te lo aspettavi, parlane con quella persona.";
},"useData":true},
  "it-tu.client_login.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link per accedere";
},"useData":true},
  "it-tu.client_login.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Serve per accedere a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " e vale 15 minuti.";
},"useData":true},
  "it-tu.client_login.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è sua? Ignori questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.client_login.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accedi";
},"useData":true},
  "it-tu.client_login.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link per accedere";
},"useData":true},
  "it-tu.client_login.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Serve per accedere a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " e vale 15 minuti.";
},"useData":true},
  "it-tu.client_login.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è sua? Ignori questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.client_login.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Accedi";
},"useData":true},
  "it-tu.data_link.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link ai propri dati";
},"useData":true},
  "it-tu.data_link.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Mostra tutto ciò che "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " conserva su di lei, da leggere, stampare e correggere. Vale una sola volta, entro 15 minuti.";
},"useData":true},
  "it-tu.data_link.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è sua? Ignori questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.data_link.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi i dati";
},"useData":true},
  "it-tu.data_link.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Il link ai propri dati";
},"useData":true},
  "it-tu.data_link.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Mostra tutto ciò che "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " conserva su di lei, da leggere, stampare e correggere. Vale una sola volta, entro 15 minuti.";
},"useData":true},
  "it-tu.data_link.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "La richiesta non è sua? Ignori questa e-mail: non cambia nulla.";
},"useData":true},
  "it-tu.data_link.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi i dati";
},"useData":true},
  "it-tu.request_received.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "C’è una nuova richiesta sui dati personali";
},"useData":true},
  "it-tu.request_received.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una persona chiede a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " dati, una correzione, una cancellazione o altro.";
},"useData":true},
  "it-tu.request_received.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’elenco delle richieste mostra che cosa chiede ed entro quando rispondere.";
},"useData":true},
  "it-tu.request_received.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "C’è una nuova richiesta sui dati personali";
},"useData":true},
  "it-tu.request_received.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una persona chiede a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":23},"end":{"line":1,"column":34}} ), depth0)) != null ? stack1 : "")
    + " dati, una correzione, una cancellazione o altro.";
},"useData":true},
  "it-tu.request_received.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "L’elenco delle richieste mostra che cosa chiede ed entro quando rispondere.";
},"useData":true},
  "it-tu.request_due.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una richiesta scade entro una settimana";
},"useData":true},
  "it-tu.request_due.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una persona attende ancora una risposta da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ". La scadenza è di legge.";
},"useData":true},
  "it-tu.request_due.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È la prima nell’elenco delle richieste. Se serve più tempo, spiegane il motivo alla persona e sposta la data.";
},"useData":true},
  "it-tu.request_due.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una richiesta scade entro una settimana";
},"useData":true},
  "it-tu.request_due.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Una persona attende ancora una risposta da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":45},"end":{"line":1,"column":56}} ), depth0)) != null ? stack1 : "")
    + ". La scadenza è di legge.";
},"useData":true},
  "it-tu.request_due.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "È la prima nell’elenco delle richieste. Se serve più tempo, spiegane il motivo alla persona e sposta la data.";
},"useData":true},
  "it-tu.request_late.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una richiesta è in ritardo";
},"useData":true},
  "it-tu.request_late.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "È passata la data entro cui "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":30},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "")
    + " doveva rispondere a una persona.";
},"useData":true},
  "it-tu.request_late.neutral.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Rispondi ora: è la prima nell’elenco delle richieste. La persona può rivolgersi al Garante.";
},"useData":true},
  "it-tu.request_late.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Una richiesta è in ritardo";
},"useData":true},
  "it-tu.request_late.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "È passata la data entro cui "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":30},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "")
    + " doveva rispondere a una persona.";
},"useData":true},
  "it-tu.request_late.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Rispondi ora: è la prima nell’elenco delle richieste. La persona può rivolgersi al Garante.";
},"useData":true},
  "it-tu.booking_requested.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Richiesta inviata";
},"useData":true},
  "it-tu.booking_requested.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it-tu.booking_requested.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi la richiesta";
},"useData":true},
  "it-tu.booking_requested.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Richiesta inviata a "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_requested.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it-tu.booking_requested.personal.line1": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " entro "
    + ((stack1 = container.lambda(container.strict(depth0, "answerBy", {"start":{"line":1,"column":51},"end":{"line":1,"column":59}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " risponderà"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"answerBy"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":26},"end":{"line":1,"column":68}}})) != null ? stack1 : "")
    + ". Intanto l’orario resta riservato.";
},"useData":true},
  "it-tu.booking_requested.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it-tu.booking_requested.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sposta o disdici";
},"useData":true},
  "it-tu.booking_declined.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Richiesta non confermata";
},"useData":true},
  "it-tu.booking_declined.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Per saperne di più: "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.booking_declined.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + " non può confermare la richiesta";
},"useData":true},
  "it-tu.booking_declined.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it-tu.booking_declined.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Orario non disponibile: "
    + ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":26},"end":{"line":1,"column":30}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.booking_declined.personal.line2": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", o chiamare "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":67},"end":{"line":1,"column":72}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può scegliere un altro orario online"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":39},"end":{"line":1,"column":81}}})) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.booking_confirmed.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appuntamento confermato";
},"useData":true},
  "it-tu.booking_confirmed.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it-tu.booking_confirmed.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi l’appuntamento";
},"useData":true},
  "it-tu.booking_confirmed.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Appuntamento confermato: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":27},"end":{"line":1,"column":32}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_confirmed.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it-tu.booking_confirmed.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "L’appuntamento con "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":21},"end":{"line":1,"column":32}} ), depth0)) != null ? stack1 : "")
    + " è confermato.";
},"useData":true},
  "it-tu.booking_confirmed.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it-tu.booking_confirmed.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può spostare o disdire online fino a "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":58},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":68},"end":{"line":1,"column":112}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; dopo, chiama "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":98},"end":{"line":1,"column":103}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":120}}})) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_confirmed.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sposta o disdici";
},"useData":true},
  "it-tu.booking_rescheduled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appuntamento modificato";
},"useData":true},
  "it-tu.booking_rescheduled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it-tu.booking_rescheduled.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi l’appuntamento";
},"useData":true},
  "it-tu.booking_rescheduled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Nuovo orario: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":16},"end":{"line":1,"column":21}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_rescheduled.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it-tu.booking_rescheduled.personal.line1": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Orario precedente: "
    + ((stack1 = container.lambda(container.strict(depth0, "oldWhen", {"start":{"line":1,"column":63},"end":{"line":1,"column":70}} ), depth0)) != null ? stack1 : "")
    + ".";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "L’appuntamento è spostato."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"oldWhen"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":26},"end":{"line":1,"column":80}}})) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_rescheduled.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it-tu.booking_rescheduled.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può spostare o disdire online fino a "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":58},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":68},"end":{"line":1,"column":112}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; dopo, chiama "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":98},"end":{"line":1,"column":103}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":120}}})) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_rescheduled.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sposta o disdici";
},"useData":true},
  "it-tu.booking_cancelled.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appuntamento annullato";
},"useData":true},
  "it-tu.booking_cancelled.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Per saperne di più: "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.booking_cancelled.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Appuntamento con "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":19},"end":{"line":1,"column":30}} ), depth0)) != null ? stack1 : "")
    + " annullato";
},"useData":true},
  "it-tu.booking_cancelled.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it-tu.booking_cancelled.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "L’appuntamento di "
    + ((stack1 = container.lambda(container.strict(depth0, "when", {"start":{"line":1,"column":20},"end":{"line":1,"column":24}} ), depth0)) != null ? stack1 : "")
    + " è annullato.";
},"useData":true},
  "it-tu.booking_cancelled.personal.line2": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", o chiamare "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":67},"end":{"line":1,"column":72}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può scegliere un altro orario online"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":39},"end":{"line":1,"column":81}}})) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.booking_reminder.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Promemoria appuntamento";
},"useData":true},
  "it-tu.booking_reminder.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it-tu.booking_reminder.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Vedi l’appuntamento";
},"useData":true},
  "it-tu.booking_reminder.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Promemoria: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":14},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_reminder.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it-tu.booking_reminder.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Hai un appuntamento con "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":26},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "it-tu.booking_reminder.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it-tu.booking_reminder.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può spostare o disdire online fino a "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":58},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":68},"end":{"line":1,"column":112}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; dopo, chiama "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":98},"end":{"line":1,"column":103}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":120}}})) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_reminder.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Sposta o disdici";
},"useData":true},
  "it-tu.booking_attendance.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Appuntamento da confermare";
},"useData":true},
  "it-tu.booking_attendance.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it-tu.booking_attendance.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Ci sarò";
},"useData":true},
  "it-tu.booking_attendance.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Da confermare: "
    + ((stack1 = container.lambda(container.strict(depth0, "short", {"start":{"line":1,"column":17},"end":{"line":1,"column":22}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_attendance.personal.line0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "personName", {"start":{"line":1,"column":31},"end":{"line":1,"column":41}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Buongiorno"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"personName"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":10},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ",";
},"useData":true},
  "it-tu.booking_attendance.personal.line1": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Serve una risposta. Senza, l’appuntamento resta.";
},"useData":true},
  "it-tu.booking_attendance.personal.details": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "";
},"useData":true},
  "it-tu.booking_attendance.personal.after0": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Si può spostare o disdire online fino a "
    + ((stack1 = container.lambda(container.strict(depth0, "deadline", {"start":{"line":1,"column":58},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":68},"end":{"line":1,"column":112}}})) != null ? stack1 : "")
    + ".";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; dopo, chiama "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":98},"end":{"line":1,"column":103}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":120}}})) != null ? stack1 : "");
},"useData":true},
  "it-tu.booking_attendance.personal.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Ci sarò";
},"useData":true},
  "it-tu.promotion.neutral.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Novità da "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":12},"end":{"line":1,"column":23}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it-tu.promotion.neutral.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "I dettagli sono nel link.";
},"useData":true},
  "it-tu.promotion.neutral.action": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "Leggi le novità";
},"useData":true},
  "it-tu.promotion.personal.subject": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Un’offerta di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":16},"end":{"line":1,"column":27}} ), depth0)) != null ? stack1 : "");
},"useData":true},
  "it-tu.promotion.personal.line0": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Questo messaggio arriva a chi ha accettato le offerte di "
    + ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":59},"end":{"line":1,"column":70}} ), depth0)) != null ? stack1 : "")
    + ".";
},"useData":true},
  "en.sms.booking_requested": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": request for "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":31},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "")
    + " sent. Details: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":56},"end":{"line":1,"column":60}} ), depth0)) != null ? stack1 : "")
    + " Stop SMS: reply STOP";
},"useData":true},
  "en.sms.booking_confirmed": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": appointment "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":31},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "")
    + " confirmed. Details: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":61},"end":{"line":1,"column":65}} ), depth0)) != null ? stack1 : "")
    + " Stop SMS: reply STOP";
},"useData":true},
  "en.sms.booking_rescheduled": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": new time "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":28},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + ". Details: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":48},"end":{"line":1,"column":52}} ), depth0)) != null ? stack1 : "")
    + " Stop SMS: reply STOP";
},"useData":true},
  "en.sms.booking_declined": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " New time: "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":76},"end":{"line":1,"column":81}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": sorry, "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":26},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " isn't available."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":50},"end":{"line":1,"column":90}}})) != null ? stack1 : "")
    + " Stop SMS: reply STOP";
},"useData":true},
  "en.sms.booking_cancelled": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " New time: "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":73},"end":{"line":1,"column":78}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": sorry, "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":26},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + " is cancelled."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":47},"end":{"line":1,"column":87}}})) != null ? stack1 : "")
    + " Stop SMS: reply STOP";
},"useData":true},
  "en.sms.booking_reminder": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": appointment "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":31},"end":{"line":1,"column":36}} ), depth0)) != null ? stack1 : "")
    + ". Change or cancel: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":60},"end":{"line":1,"column":64}} ), depth0)) != null ? stack1 : "")
    + " Stop SMS: reply STOP";
},"useData":true},
  "en.sms.booking_attendance": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": will you come "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":33},"end":{"line":1,"column":38}} ), depth0)) != null ? stack1 : "")
    + "? Reply YES or NO, or "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":64},"end":{"line":1,"column":68}} ), depth0)) != null ? stack1 : "")
    + " Stop SMS: reply STOP";
},"useData":true},
  "en.sms.number_check": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": do you want SMS about your appointments? Reply YES. Otherwise ignore this.";
},"useData":true},
  "en.sms.neutral": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": a message about your appointment: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":53},"end":{"line":1,"column":57}} ), depth0)) != null ? stack1 : "")
    + " Stop SMS: reply STOP";
},"useData":true},
  "en.sms.neutralQuestion": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": will you come? Reply YES or NO, or "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":54},"end":{"line":1,"column":58}} ), depth0)) != null ? stack1 : "")
    + " Stop SMS: reply STOP";
},"useData":true},
  "en.sms.stopped": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": no more SMS from us. To undo: START";
},"useData":true},
  "it.sms.booking_requested": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": richiesta per "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":33},"end":{"line":1,"column":38}} ), depth0)) != null ? stack1 : "")
    + " inviata. Dettagli: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":62},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it.sms.booking_confirmed": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": appuntamento "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":32},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + " confermato. Dettagli: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":64},"end":{"line":1,"column":68}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it.sms.booking_rescheduled": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": nuovo orario "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":32},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + ". Dettagli: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":53},"end":{"line":1,"column":57}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it.sms.booking_declined": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Altri orari: "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":85},"end":{"line":1,"column":90}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":19},"end":{"line":1,"column":24}} ), depth0)) != null ? stack1 : "")
    + " non disponibile, ci dispiace."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":56},"end":{"line":1,"column":99}}})) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it.sms.booking_cancelled": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Altri orari: "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":79},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":19},"end":{"line":1,"column":24}} ), depth0)) != null ? stack1 : "")
    + " annullato, ci dispiace."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":50},"end":{"line":1,"column":93}}})) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it.sms.booking_reminder": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": appuntamento "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":32},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + ". Per spostare o disdire: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":67},"end":{"line":1,"column":71}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it.sms.booking_attendance": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": appuntamento "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":32},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + ". Risponda SI o NO, o "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":63},"end":{"line":1,"column":67}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it.sms.number_check": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": vuole SMS sugli appuntamenti? Risponda SI. Altrimenti non serve nulla.";
},"useData":true},
  "it.sms.neutral": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": un messaggio sul suo appuntamento: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":54},"end":{"line":1,"column":58}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it.sms.neutralQuestion": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": da confermare. Risponda SI o NO, o "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":54},"end":{"line":1,"column":58}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it.sms.stopped": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": niente più SMS da noi. Per ripristinare: START";
},"useData":true},
  "it-tu.sms.booking_requested": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": richiesta per "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":33},"end":{"line":1,"column":38}} ), depth0)) != null ? stack1 : "")
    + " inviata. Dettagli: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":62},"end":{"line":1,"column":66}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it-tu.sms.booking_confirmed": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": appuntamento "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":32},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + " confermato. Dettagli: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":64},"end":{"line":1,"column":68}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it-tu.sms.booking_rescheduled": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": nuovo orario "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":32},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + ". Dettagli: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":53},"end":{"line":1,"column":57}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it-tu.sms.booking_declined": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Altri orari: "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":85},"end":{"line":1,"column":90}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":19},"end":{"line":1,"column":24}} ), depth0)) != null ? stack1 : "")
    + " non disponibile, ci dispiace."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":56},"end":{"line":1,"column":99}}})) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it-tu.sms.booking_cancelled": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " Altri orari: "
    + ((stack1 = container.lambda(container.strict(depth0, "phone", {"start":{"line":1,"column":79},"end":{"line":1,"column":84}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":19},"end":{"line":1,"column":24}} ), depth0)) != null ? stack1 : "")
    + " annullato, ci dispiace."
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"phone"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":50},"end":{"line":1,"column":93}}})) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it-tu.sms.booking_reminder": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": appuntamento "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":32},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + ". Per spostare o disdire: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":67},"end":{"line":1,"column":71}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it-tu.sms.booking_attendance": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": appuntamento "
    + ((stack1 = alias2(alias1(depth0, "short", {"start":{"line":1,"column":32},"end":{"line":1,"column":37}} ), depth0)) != null ? stack1 : "")
    + ". Rispondi SI o NO, o "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":63},"end":{"line":1,"column":67}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it-tu.sms.number_check": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": vuoi SMS sugli appuntamenti? Rispondi SI. Altrimenti non serve nulla.";
},"useData":true},
  "it-tu.sms.neutral": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": un messaggio sul tuo appuntamento: "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":54},"end":{"line":1,"column":58}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it-tu.sms.neutralQuestion": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": da confermare. Rispondi SI o NO, o "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":1,"column":54},"end":{"line":1,"column":58}} ), depth0)) != null ? stack1 : "")
    + " Basta SMS: STOP";
},"useData":true},
  "it-tu.sms.stopped": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "companyName", {"start":{"line":1,"column":2},"end":{"line":1,"column":13}} ), depth0)) != null ? stack1 : "")
    + ": niente più SMS da noi. Per ripristinare: START";
},"useData":true},
  "layout.text": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":7,"column":25},"end":{"line":7,"column":31}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "link", {"start":{"line":7,"column":37},"end":{"line":7,"column":41}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"details"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":9},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasDetails"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":9},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"after"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":7},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"action"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":9},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + "-- \n"
    + ((stack1 = alias3(alias2(depth0, "companyName", {"start":{"line":10,"column":2},"end":{"line":10,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"footer"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = alias3(alias2(depth0, "stop", {"start":{"line":13,"column":2},"end":{"line":13,"column":6}} ), depth0)) != null ? stack1 : "")
    + ":\n"
    + ((stack1 = alias3(alias2(depth0, "stopLink", {"start":{"line":14,"column":2},"end":{"line":14,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "layout.html": {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"text\" style=\"margin:0 0 16px;font-family:Segoe UI,Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;color:#1f2937\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\" style=\"margin:0 0 16px\"><tr><td class=\"box text\" bgcolor=\"#f3f4f6\" style=\"padding:16px;border-radius:6px;background:#f3f4f6;font-family:Segoe UI,Helvetica,Arial,sans-serif;font-size:16px;line-height:26px;color:#1f2937\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"details"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":329},"end":{"line":11,"column":421}}})) != null ? stack1 : "")
    + "</td></tr></table>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":11,"column":346},"end":{"line":11,"column":412}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "<strong>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</strong>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<br>"
    + container.escapeExpression(container.lambda(depth0, depth0));
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td bgcolor=\"#4338ca\" style=\"border-radius:6px;background:#4338ca\"><a href=\""
    + alias3(alias2(alias1(depth0, "link", {"start":{"line":13,"column":175},"end":{"line":13,"column":179}} ), depth0))
    + "\" style=\"display:inline-block;padding:12px 20px;font-family:Segoe UI,Helvetica,Arial,sans-serif;font-size:16px;color:#ffffff;text-decoration:none\">"
    + alias3(alias2(alias1(depth0, "action", {"start":{"line":13,"column":330},"end":{"line":13,"column":336}} ), depth0))
    + "</a></td></tr></table>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "locale", {"start":{"line":2,"column":14},"end":{"line":2,"column":20}} ), depth0))
    + "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><meta name=\"supported-color-schemes\" content=\"light dark\"><title>"
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":3,"column":209},"end":{"line":3,"column":216}} ), depth0))
    + "</title>\n<style>@media (prefers-color-scheme:dark){.page{background:#111827!important}.card{background:#1f2937!important}.text{color:#f3f4f6!important}.quiet,.quiet a{color:#d1d5db!important}.box{background:#111827!important}}</style></head>\n<body class=\"page\" style=\"margin:0;padding:0;background:#f3f4f6\">\n<div style=\"display:none;max-height:0;overflow:hidden\">"
    + alias3(alias2(alias1(depth0, "preheader", {"start":{"line":6,"column":57},"end":{"line":6,"column":66}} ), depth0))
    + "</div>\n<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\" class=\"page\" bgcolor=\"#f3f4f6\" style=\"background:#f3f4f6\"><tr><td align=\"center\" style=\"padding:24px 12px\">\n\u003C!--[if mso]><table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"560\"><tr><td><![endif]-->\n<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\" class=\"card\" bgcolor=\"#ffffff\" style=\"max-width:560px;background:#ffffff;border-radius:8px\"><tr><td align=\"left\" style=\"padding:24px\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasDetails"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":9},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"after"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":7},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"action"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":9},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + "</td></tr></table>\n<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"100%\" style=\"max-width:560px\"><tr><td align=\"left\" class=\"quiet\" style=\"padding:16px 24px;font-family:Segoe UI,Helvetica,Arial,sans-serif;font-size:14px;line-height:21px;color:#4b5563\">"
    + alias3(alias2(alias1(depth0, "companyName", {"start":{"line":15,"column":264},"end":{"line":15,"column":275}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"footer"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":277},"end":{"line":15,"column":314}}})) != null ? stack1 : "")
    + "\n<p style=\"margin:12px 0 0\"><a href=\""
    + alias3(alias2(alias1(depth0, "stopLink", {"start":{"line":16,"column":38},"end":{"line":16,"column":46}} ), depth0))
    + "\" style=\"color:#4b5563\">"
    + alias3(alias2(alias1(depth0, "stop", {"start":{"line":16,"column":74},"end":{"line":16,"column":78}} ), depth0))
    + "</a></p></td></tr></table>\n\u003C!--[if mso]></td></tr></table><![endif]-->\n</td></tr></table>\n</body>\n</html>\n";
},"useData":true},
};
