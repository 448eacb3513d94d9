"""What stopped a command, in sentences for the operator: what is wrong, and what to do."""

import ssl

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from sqlalchemy.exc import SQLAlchemyError

from bot.core.slack_errors import code_of
from bot.runtime.settings import SettingsError
from services.common.errors import OperatorError, Refusal
from services.storage.failures import sentence_of

FOREIGN = (SQLAlchemyError, SlackClientError, aiohttp.ClientError, OSError)
"""The errors of libraries and of the system that `problems_of` can explain."""

OURS = (SettingsError, OperatorError, Refusal)


CERTIFICATE = "Slack's certificate is not trusted here. If a proxy reads the traffic, name its certificate's file in SSL_CERT_FILE."
PROXY = "The proxy does not let us through to Slack. Check HTTPS_PROXY and HTTP_PROXY."
UNREACHABLE = "Slack cannot be reached. Check the network and SLACK_API_URL."


def problems_of(error: BaseException) -> list[str]:
    """Return a sentence for each problem of the settings, or one sentence for any other error.

    An error that is none of `OURS` and `FOREIGN` is called a bug.
    """
    match error:
        case SettingsError():
            return error.problems
        case OperatorError() | Refusal():
            return [error.message]
        case SQLAlchemyError():
            return [sentence_of(error)]
        case SlackClientError() | aiohttp.ClientError() | ssl.SSLError() | TimeoutError() | ConnectionResetError():
            return [_of_slack(error)]
        case OSError():
            return [_of_system(error)]
    return [f"The app has a bug ({type(error).__qualname__}). Report it, with what you did."]


def _of_slack(error: BaseException) -> str:
    match error:
        case SlackApiError():
            return f"Slack refused the app ({code_of(error)}). Run `virtual-client doctor` to see what to fix."
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientSSLError() | ssl.SSLError():
            return CERTIFICATE
        case aiohttp.ClientProxyConnectionError() | aiohttp.ClientHttpProxyError():
            return PROXY
    return UNREACHABLE


def _of_system(error: OSError) -> str:
    """Return the system's words with the file that they are about. It has words for a full disk, for example."""
    if isinstance(error, BrokenPipeError):
        return "The output was closed before the command was done."
    about = f" {error.filename}" if error.filename else ""
    return f"The system refuses{about}: {error.strerror or type(error).__name__}. Fix that, then try again."
