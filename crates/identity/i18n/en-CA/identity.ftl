# Who one is: signing in, one's devices, one's profile.

## What was typed

text-empty = This field is empty: please write something.
text-too-long = This is too long: at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
}. Please shorten it, nothing is lost.
text-hidden = This text has an invisible character that cannot be kept. Type it again, or paste it without formatting.
text-unknown = Please choose one of the answers offered.
email-empty = Please write your e-mail address.
email-no-at = The @ is missing: an address looks like name@organization.org.
email-space = There is a space in the address: please remove it.
email-no-end = The end of the address is missing, after the @: for example organization.org.
email-slip = Did you mean { $meant }? Please correct the address.
email-malformed = This address cannot receive e-mail. Please check every sign.
