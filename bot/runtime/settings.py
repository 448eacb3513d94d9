"""The operator's settings, read once from the environment and .env. All problems are reported together."""

import ipaddress
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from importlib.util import find_spec
from typing import TypeVar
from urllib.parse import urlsplit

from bot.runtime.kept_days import KEEP_ALL, KeptDays
from services.budget.rate_limiter import RateRules
from services.budget.session_marks import SessionMarks
from services.claude.circuit_breaker import BreakerRules
from services.claude.models import RETIRED
from services.claude.pricing import NANO
from services.paid_work.rules import Rules
from services.storage.address import DatabaseAddressError, database_url

MODELS = {"development": "claude-haiku-5-5", "production": "claude-sonnet-5-5"}
HIGHEST_PORT = 65_535
HIGHEST_NUMBER = 1_000_000_000
SHORTEST_KEEP, LONGEST_KEEP = 7, 36_500
SHORTEST_LEASE, LONGEST_LEASE = 3, 300
LONGEST_WAIT = 30
SHORT_SECRET = 16
LOOPBACK = "127.0.0.1"
TRACE_ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
TRACE_PROTOCOLS = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
TRACE_EXPORTER = "opentelemetry.exporter.otlp.proto.http"
SENDABLE = re.compile(r"[!-~]+")
"""What a header can carry as it is."""

MESSAGES_PATH = re.compile(r"/v1(/messages(/batches)?)?/*$")
PROXY_VARIABLES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")

T = TypeVar("T")


class SettingsError(Exception):
    """The problems of the settings, one sentence each."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class Settings:
    """Values of the environment. Tokens and keys never appear in its repr."""

    slack_bot_token: str
    slack_app_token: str
    slack_api_url: str
    anthropic_api_key: str
    anthropic_base_url: str | None
    model: str
    evaluation_model: str
    database_url: str
    rules: Rules
    idle_hours: int
    secret_key: str
    health_port: int | None
    """Port of the probes and the metrics, or None to serve neither."""
    quiet_seconds: float = 0.0
    """How long a client waits for another message of the student before it answers."""
    health_host: str = LOOPBACK
    """Address that this port listens on."""
    kept: KeptDays = KEEP_ALL
    """How long rows are kept that nothing asks for anymore."""
    metrics_token: str = ""
    """What `/metrics` and `/status` ask for. Required if other machines can reach them."""
    trace_name: str | None = None
    """Name under which traces are sent to a collector, or None to send none."""
    warnings: tuple[str, ...] = ()
    """What works but is not safe, one sentence each."""

    def __repr__(self) -> str:
        return f"Settings(model={self.model!r})"

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> "Settings":
        """Return the settings of this environment. Raises SettingsError with every problem.

        What works but is not safe is in `warnings` and raises nothing.
        """
        reader = _Reader(environment)
        claude = reader.claude()
        settings = cls(
            slack_bot_token=reader.token("SLACK_BOT_TOKEN", "xoxb-", "OAuth & Permissions, Bot User OAuth Token"),
            slack_app_token=reader.token("SLACK_APP_TOKEN", "xapp-", "Basic Information, App-Level Tokens"),
            slack_api_url=reader.url("SLACK_API_URL") or "https://slack.com/api/",
            anthropic_api_key=claude.api_key,
            anthropic_base_url=claude.base_url,
            model=claude.model,
            evaluation_model=claude.evaluation_model,
            database_url=reader.database("DATABASE_URL", "sqlite:///./virtual_client.db"),
            rules=Rules(
                lease_seconds=reader.lease("LEASE_SECONDS", 15),
                daily_limit_nano=reader.dollars("ANTHROPIC_DAILY_LIMIT", "10.00"),
                marks=SessionMarks(
                    warning_nano=reader.dollars("ANTHROPIC_COST_WARNING", "0.10"),
                    critical_nano=reader.dollars("ANTHROPIC_COST_CRITICAL", "0.50"),
                ),
                max_tokens_per_session=reader.whole("MAX_TOKENS_PER_SESSION", 10_000),
                rate=RateRules(
                    user_per_minute=reader.whole("RATE_LIMIT_USER_PER_MINUTE", 10),
                    user_per_hour=reader.whole("RATE_LIMIT_PER_HOUR", 100),
                    workspace_per_hour=reader.whole("RATE_LIMIT_GLOBAL_PER_HOUR", 1000),
                    extra_per_hour=reader.whole("RATE_LIMIT_EXTRA_PER_HOUR", 30),
                ),
                breaker=claude.breaker,
            ),
            idle_hours=reader.whole("SESSION_IDLE_HOURS", 24),
            quiet_seconds=reader.wait("QUIET_SECONDS", 2.5),
            secret_key=reader.secret("SECRET_KEY"),
            health_port=reader.port("HEALTH_PORT"),
            health_host=reader.health_host(),
            kept=KeptDays(
                inbox=reader.days("KEEP_INBOX_DAYS"),
                outbox=reader.days("KEEP_OUTBOX_DAYS"),
                costs=reader.days("KEEP_COSTS_DAYS"),
            ),
            metrics_token=reader.metrics_token("METRICS_TOKEN"),
            trace_name=reader.trace_name(),
            warnings=tuple(reader.warnings),
        )
        if settings.rules.marks.critical_nano < settings.rules.marks.warning_nano:
            reader.problems.append("ANTHROPIC_COST_CRITICAL is below ANTHROPIC_COST_WARNING. Raise it.")
        reader.problems += _problems_of_health(settings)
        if reader.problems:
            raise SettingsError(reader.problems)
        return settings


@dataclass(frozen=True)
class AuditionSettings:
    """Values that `virtual-client audition` needs. Keys never appear in its repr."""

    anthropic_api_key: str
    anthropic_base_url: str | None
    model: str
    database_url: str
    breaker: BreakerRules
    warnings: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"AuditionSettings(model={self.model!r})"

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> "AuditionSettings":
        """Return the settings of this environment. Raises SettingsError with every problem.

        What works but is not safe is in `warnings` and raises nothing.
        """
        reader = _Reader(environment)
        claude = reader.claude()
        settings = cls(
            anthropic_api_key=claude.api_key,
            anthropic_base_url=claude.base_url,
            model=claude.model,
            database_url=reader.database("DATABASE_URL", "sqlite:///./virtual_client.db"),
            breaker=claude.breaker,
            warnings=tuple(reader.warnings),
        )
        if reader.problems:
            raise SettingsError(reader.problems)
        return settings


@dataclass(frozen=True)
class _Claude:
    """Settings of Claude, which the bot and an audition read alike."""

    api_key: str
    base_url: str | None
    model: str
    evaluation_model: str
    breaker: BreakerRules


class _Reader:
    """Reader that parses values and collects their problems."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self.problems: list[str] = []
        self.warnings: list[str] = []

    def claude(self) -> _Claude:
        """Return everything about Claude."""
        model = MODELS[self.one_of("APP_ENV", tuple(MODELS), "development")]
        return _Claude(
            api_key=self.required("ANTHROPIC_API_KEY", "use a key from the Anthropic console"),
            base_url=_without_path_of_messages(self.url("ANTHROPIC_BASE_URL")),
            model=self.model("ANTHROPIC_MODEL", model),
            evaluation_model=self.model("ANTHROPIC_EVALUATION_MODEL", model),
            breaker=BreakerRules(
                failure_threshold=self.whole("ANTHROPIC_FAILURE_THRESHOLD", 5),
                recovery_seconds=self.whole("ANTHROPIC_RECOVERY_TIMEOUT", 300),
                half_open_probes=self.whole("ANTHROPIC_HALF_OPEN_REQUESTS", 3),
            ),
        )

    def required(self, name: str, where: str) -> str:
        value = self._given(name)
        if not value:
            self.problems.append(f"{name} is missing: {where}.")
        return value

    def token(self, name: str, prefix: str, where: str) -> str:
        value = self.required(name, where)
        if value and not value.startswith(prefix):
            self.problems.append(f"{name} does not start with {prefix}. Use the one from {where}.")
        return value

    def secret(self, name: str) -> str:
        value = self.required(name, "use any long random text, and don't change it later")
        if value and len(value) < SHORT_SECRET:
            self.warnings.append(
                f"{name} is short, so the hashed user ids that Anthropic sees could be guessed. "
                f"Use at least {SHORT_SECRET} random characters."
            )
        return value

    def url(self, name: str) -> str | None:
        value = self._given(name)
        if value and not _is_url(value):
            self.problems.append(f"{name} is not an address. Start it with http:// or https://.")
        elif urlsplit(value).scheme == "http" and not is_loopback(value):
            self.warnings.append(
                f"{name} starts with http:// and names another machine: keys and what people write can be read on the "
                "way. Use https://."
            )
        return value or None

    def database(self, name: str, default: str) -> str:
        value = self._given(name) or default
        try:
            database_url(value)
        except DatabaseAddressError as error:
            self.problems.append(error.message)
        return value

    def model(self, name: str, default: str) -> str:
        value = self._given(name) or default
        if value in RETIRED:
            self.problems.append(f"{name} names {value}, which is retired. Use {default}.")
        return value

    def one_of(self, name: str, choices: tuple[str, ...], default: str) -> str:
        value = self._given(name) or default
        if value not in choices:
            self.problems.append(f"{name} is {value!r}. Use {' or '.join(choices)}.")
            return default
        return value

    def whole(self, name: str, default: int) -> int:
        return self._parsed(name, default, _sane, f"a whole number from 1 to {HIGHEST_NUMBER}")

    def port(self, name: str) -> int | None:
        def parse(text: str) -> int | None:
            if not 1 <= int(text) <= HIGHEST_PORT:
                raise ValueError
            return int(text)

        return self._parsed(name, None, parse, f"a port from 1 to {HIGHEST_PORT}")

    def health_host(self) -> str:
        value = self._given("HEALTH_HOST").strip("[]")
        if value and not self._given("HEALTH_PORT"):
            self.warnings.append("HEALTH_HOST does nothing without HEALTH_PORT. Set HEALTH_PORT, such as 9464.")
        try:
            return LOOPBACK if value in {"", "localhost"} else str(ipaddress.ip_address(value))
        except ValueError:
            self.problems.append(
                f"HEALTH_HOST is not an IP address. Use {LOOPBACK} for this machine only, or 0.0.0.0 for every network."
            )
            return LOOPBACK

    def metrics_token(self, name: str) -> str:
        value = self._given(name)
        if value and (len(value) < SHORT_SECRET or not SENDABLE.fullmatch(value)):
            self.problems.append(
                f"{name} must be at least {SHORT_SECRET} letters, digits, and signs of ASCII without spaces."
            )
        return value

    def trace_name(self) -> str | None:
        """Return the name of the service in traces, or None if no collector is named or the extra is missing."""
        endpoints = [name for name in TRACE_ENDPOINTS if self._given(name)]
        if not endpoints or self._given("OTEL_SDK_DISABLED").lower() == "true":
            return None
        wrong = [name for name in endpoints if not _is_url(self._given(name))]
        self.problems += [f"{name} is not an address. Start it with http:// or https://." for name in wrong]
        if not _can_export_traces():
            self.warnings.append(
                f"{endpoints[0]} is set, but no trace is sent: install the extra, virtual-client[otel], or remove it."
            )
            return None
        if any(self._given(name) == "grpc" for name in TRACE_PROTOCOLS):
            self.warnings.append(
                f"Traces are sent as http/protobuf, not as grpc. Let {endpoints[0]} name the collector's port for that, "
                "which is 4318 by default."
            )
        return self._given("OTEL_SERVICE_NAME") or "virtual-client"

    def days(self, name: str) -> int | None:
        def parse(text: str) -> int | None:
            if not SHORTEST_KEEP <= int(text) <= LONGEST_KEEP:
                raise ValueError
            return int(text)

        return self._parsed(name, None, parse, f"days from {SHORTEST_KEEP} to {LONGEST_KEEP}, or empty to keep all")

    def lease(self, name: str, default: int) -> float:
        def parse(text: str) -> int:
            if not SHORTEST_LEASE <= int(text) <= LONGEST_LEASE:
                raise ValueError
            return int(text)

        return float(self._parsed(name, default, parse, f"seconds from {SHORTEST_LEASE} to {LONGEST_LEASE}"))

    def wait(self, name: str, default: float) -> float:
        def parse(text: str) -> float:
            if not 0 <= float(text) <= LONGEST_WAIT:
                raise ValueError
            return float(text)

        return self._parsed(name, default, parse, f"seconds from 0 to {LONGEST_WAIT}")

    def dollars(self, name: str, default: str) -> int:
        def parse(text: str) -> int:
            amount = Decimal(text)
            return _above_zero(int(amount * NANO)) if amount.is_finite() and amount <= 100_000 else _above_zero(0)  # noqa: PLR2004

        return self._parsed(name, parse(default), parse, "an amount of dollars from 0.000001 to 100000, such as 10.00")

    def _parsed(self, name: str, default: T, parse: Callable[[str], T], wanted: str) -> T:
        text = self._given(name)
        if not text:
            return default
        try:
            return parse(text)
        except (ValueError, InvalidOperation):
            self.problems.append(f"{name} must be {wanted}.")
            return default

    def _given(self, name: str) -> str:
        return self._environment.get(name, "").strip()


def _problems_of_health(settings: Settings) -> list[str]:
    """Return why the pages for monitoring may not be served as the settings say."""
    if settings.health_port is None or settings.metrics_token or ipaddress.ip_address(settings.health_host).is_loopback:
        return []
    return [
        (
            f"HEALTH_HOST {settings.health_host} lets other machines read /metrics and /status. "
            f"Set METRICS_TOKEN to at least {SHORT_SECRET} random characters, or remove HEALTH_HOST."
        )
    ]


def _can_export_traces() -> bool:
    """Return whether the extra `otel` is installed."""
    try:
        return find_spec(TRACE_EXPORTER) is not None
    except ModuleNotFoundError:
        return False


def _sane(text: str) -> int:
    number = _above_zero(int(text))
    if number > HIGHEST_NUMBER:
        raise ValueError
    return number


def _above_zero(value: int) -> int:
    if value <= 0:
        raise ValueError
    return value


def _is_url(text: str) -> bool:
    """Return whether the text has http or https, a host, and a port that can be."""
    try:
        parts = urlsplit(text)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0 and " " not in text
    except ValueError:  # the port is not a number, or an IPv6 address is incomplete
        return False


def _without_path_of_messages(url: str | None) -> str | None:
    """Return the address without `/v1` or `/v1/messages` at its end, which the SDK adds to every call."""
    return None if url is None else MESSAGES_PATH.sub("", url)


def is_loopback(url: str | None) -> bool:
    """Return whether the host of an address is this machine, such as 127.0.0.1 or localhost."""
    return urlsplit(url or "").hostname in {"127.0.0.1", "localhost", "::1"}


def drop_proxies_for_loopback(settings: Settings) -> None:
    """Remove the proxy variables from the environment if Slack's address is on this machine.

    The SDK ignores NO_PROXY. The address of Claude makes no difference.
    """
    if is_loopback(settings.slack_api_url):
        for name in PROXY_VARIABLES:
            os.environ.pop(name, None)
