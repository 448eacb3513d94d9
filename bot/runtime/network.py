"""The shell's variables for proxies and certificates, which the clients of Slack and Claude read."""

import ipaddress
import re
import ssl
from collections.abc import MutableMapping
from pathlib import Path
from urllib.parse import urlsplit

from bot.runtime.settings import SettingsError

PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")
EXCEPTIONS = ("NO_PROXY", "no_proxy")
HOST = re.compile(r"\A(?:\*|[*.]*+[A-Za-z0-9_-][A-Za-z0-9_.-]*+(:\d+)?)\Z")


def require_network(environment: MutableMapping[str, str]) -> None:
    """Bring the variables into the form that our clients read. Raise SettingsError for those that they cannot use."""
    if problems := prepare_network(environment):
        raise SettingsError(list(problems.values()))


def prepare_network(environment: MutableMapping[str, str]) -> dict[str, str]:
    """Bring the variables into the form that our clients read. Return a sentence for each one that they cannot use.

    A proxy without a scheme gets http. Exceptions that our clients cannot read, such as ranges of IPv6 addresses, are
    dropped, as curl and Go do.
    """
    problems: dict[str, str] = {}
    for name in PROXIES:
        if value := environment.get(name, "").strip():
            environment[name] = value if "://" in value else f"http://{value}"
            if problem := _proxy_problem(name, environment[name]):
                problems[name] = problem
    for name in EXCEPTIONS:
        if name in environment:
            entries = (_exception(entry.strip()) for entry in environment[name].split(","))
            environment[name] = ",".join(entry for entry in entries if entry)
    return problems | _certificate_problems(environment)


def _proxy_problem(name: str, value: str) -> str:
    try:
        parts = urlsplit(value)
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return f"{name} is not the address of a proxy. Write it as http://host:port, or unset it."
    if parts.scheme.startswith("socks"):
        return (
            f"{name} names a SOCKS proxy. The app can use only proxies that start with http:// or https://. "
            f"Name one of these, or unset {name}."
        )
    if parts.scheme not in {"http", "https"} or not is_whole:
        return f"{name} is not the address of a proxy. Write it as http://host:port, or unset it."
    return ""


def _exception(entry: str) -> str:
    """Return an exception from the proxies as our clients read it, or an empty string if they cannot."""
    bare = entry[1:-1] if entry.startswith("[") and entry.endswith("]") else entry
    try:
        return str(ipaddress.ip_address(bare))
    except ValueError:
        pass
    try:
        return entry if ipaddress.ip_network(entry, strict=False).version == 4 else ""  # noqa: PLR2004
    except ValueError:
        return entry if HOST.fullmatch(entry) else ""


def _certificate_problems(environment: MutableMapping[str, str]) -> dict[str, str]:
    problems: dict[str, str] = {}
    if path := environment.get("SSL_CERT_FILE"):
        try:
            ssl.create_default_context(cafile=path)
        except OSError as error:
            reason = "it holds no certificate" if isinstance(error, ssl.SSLError) else error.strerror
            problems["SSL_CERT_FILE"] = (
                f"SSL_CERT_FILE names {path}, which cannot be used: {reason}. Correct it, or unset it."
            )
    if (folder := environment.get("SSL_CERT_DIR")) and not Path(folder).is_dir():
        problems["SSL_CERT_DIR"] = f"SSL_CERT_DIR names {folder}, which is not a folder. Correct it, or unset it."
    return problems
