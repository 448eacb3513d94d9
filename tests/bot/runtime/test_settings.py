"""All wrong or missing settings are reported at once, in one sentence each."""

import pytest

from bot.runtime.settings import AuditionSettings, Settings, SettingsError
from services.claude.circuit_breaker import BreakerRules

GOOD = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "ANTHROPIC_API_KEY": "k", "SECRET_KEY": "s"}


def test_every_problem_is_reported_at_once() -> None:
    """The operator does not have to fix one to learn of the next."""
    wrong = {
        "SLACK_BOT_TOKEN": "xapp-1",
        "ANTHROPIC_DAILY_LIMIT": "ten",
        "APP_ENV": "staging",
        "MAX_TOKENS_PER_SESSION": "0",
    }
    with pytest.raises(SettingsError) as refusal:
        Settings.read(wrong)

    said = refusal.value.problems
    for name in (
        "SLACK_BOT_TOKEN",
        "SLACK_APP_TOKEN",
        "ANTHROPIC_API_KEY",
        "SECRET_KEY",
        "ANTHROPIC_DAILY_LIMIT",
        "APP_ENV",
        "MAX_TOKENS_PER_SESSION",
    ):
        assert sum(name in line for line in said) == 1


@pytest.mark.parametrize("amount", ["nan", "inf", "-1", "0", "1e99", "100001"])
def test_an_impossible_budget_is_refused(amount: str) -> None:
    """The limit must not be negative, huge, or something other than a number."""
    with pytest.raises(SettingsError, match="ANTHROPIC_DAILY_LIMIT must be an amount of dollars"):
        Settings.read({**GOOD, "ANTHROPIC_DAILY_LIMIT": amount})


@pytest.mark.parametrize("name", ["RATE_LIMIT_PER_HOUR", "MAX_TOKENS_PER_SESSION", "ANTHROPIC_RECOVERY_TIMEOUT"])
@pytest.mark.parametrize("number", ["0", "-5", "ten", "1.5", "1000000001", "9" * 40, "9" * 5000])
def test_an_impossible_number_is_refused(name: str, number: str) -> None:
    """The number must not be negative, huge, or more than a database can count."""
    with pytest.raises(SettingsError, match=f"^{name} must be a whole number from 1 to 1000000000.$"):
        Settings.read({**GOOD, name: number})


@pytest.mark.parametrize("seconds", ["0", "2", "301", "-15", "soon"])
def test_an_impossible_lease_is_refused(seconds: str) -> None:
    """A lease must be longer than a heartbeat, and not so long that a thread would hang."""
    with pytest.raises(SettingsError, match="LEASE_SECONDS must be seconds from 3 to 300"):
        Settings.read({**GOOD, "LEASE_SECONDS": seconds})


@pytest.mark.parametrize(("env", "model"), [("development", "claude-haiku-5-5"), ("production", "claude-sonnet-5-5")])
def test_the_environment_chooses_the_model(env: str, model: str) -> None:
    """ANTHROPIC_MODEL overrides it."""
    assert Settings.read({**GOOD, "APP_ENV": env}).model == model
    assert Settings.read({**GOOD, "APP_ENV": env, "ANTHROPIC_MODEL": "other"}).model == "other"


def test_no_token_shows_in_a_repr() -> None:
    """A log of the settings leaks nothing."""
    shown = repr(Settings.read({**GOOD, "ANTHROPIC_API_KEY": "very-secret"}))

    assert "very-secret" not in shown
    assert "xoxb" not in shown


def test_an_audition_reads_claude_as_the_bot_does() -> None:
    """The breaker, the model, and the address are the same for both."""
    environment = {
        **GOOD,
        "ANTHROPIC_BASE_URL": "http://127.0.0.1:1",
        "ANTHROPIC_MODEL": "other",
        "ANTHROPIC_FAILURE_THRESHOLD": "7",
        "ANTHROPIC_RECOVERY_TIMEOUT": "60",
        "ANTHROPIC_HALF_OPEN_REQUESTS": "2",
    }
    bot, audition = Settings.read(environment), AuditionSettings.read(environment)

    assert audition.breaker == bot.rules.breaker == BreakerRules(7, 60, 2)
    assert (audition.model, audition.anthropic_base_url) == (bot.model, bot.anthropic_base_url)


def test_an_audition_refuses_a_wrong_breaker_too() -> None:
    """The messages are the bot's own and do not mention Slack."""
    with pytest.raises(SettingsError) as refusal:
        AuditionSettings.read({"ANTHROPIC_FAILURE_THRESHOLD": "0"})

    assert len(refusal.value.problems) == 2
    assert "ANTHROPIC_API_KEY" in refusal.value.problems[0]
    assert "ANTHROPIC_FAILURE_THRESHOLD must be a whole number" in refusal.value.problems[1]


@pytest.mark.parametrize("end", ["", "/", "/v1", "/v1/", "/v1/messages", "/v1/messages/", "/v1/messages/batches"])
@pytest.mark.parametrize("start", ["https://api.anthropic.com", "https://gateway.school.edu/anthropic"])
def test_the_path_that_the_sdk_adds_may_be_in_the_address(start: str, end: str) -> None:
    """Other programs want it there, and people copy what they find."""
    read = Settings.read({**GOOD, "ANTHROPIC_BASE_URL": start + end})
    audition = AuditionSettings.read({**GOOD, "ANTHROPIC_BASE_URL": start + end})

    assert str(read.anthropic_base_url).rstrip("/") == start
    assert audition.anthropic_base_url == read.anthropic_base_url


@pytest.mark.parametrize("name", ["ANTHROPIC_BASE_URL", "SLACK_API_URL"])
@pytest.mark.parametrize(
    "address",
    ["api.anthropic.com", "ftp://x", "https://", "http://[::1", "https://x:abc", "https://x:99999", "https://a b"],
)
def test_an_address_that_cannot_be_one_is_refused(name: str, address: str) -> None:
    """The refusal comes before the first call."""
    with pytest.raises(SettingsError, match=f"^{name} is not an address"):
        Settings.read({**GOOD, name: address})


def test_what_is_not_safe_gets_a_warning_and_works() -> None:
    """A plain connection to this machine and a long key get none."""
    unsafe = Settings.read({**GOOD, "ANTHROPIC_BASE_URL": "http://10.0.0.5:8080", "SLACK_API_URL": "http://proxy/api/"})
    safe = {**GOOD, "SECRET_KEY": "long random text of thirty letters", "ANTHROPIC_BASE_URL": "http://127.0.0.1:1"}

    assert [line.split()[0] for line in unsafe.warnings] == ["ANTHROPIC_BASE_URL", "SLACK_API_URL", "SECRET_KEY"]
    assert Settings.read(safe).warnings == ()
    assert AuditionSettings.read({**GOOD, "ANTHROPIC_BASE_URL": "http://gateway"}).warnings


@pytest.mark.parametrize(
    "host", ["here", "example.org", "0.0.0.0:9464", "256.1.1.1", "http://127.0.0.1", "127.0.0.1/8"]
)
def test_a_health_host_that_is_no_address_is_refused(host: str) -> None:
    """The sentence names an address that works."""
    with pytest.raises(SettingsError, match=r"^HEALTH_HOST is not an IP address. Use 127.0.0.1 for this machine only"):
        Settings.read({**GOOD, "HEALTH_PORT": "9464", "HEALTH_HOST": host})


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.7", "[2001:db8::7]"])  # noqa: S104
def test_metrics_for_other_machines_need_a_token(host: str) -> None:
    """They tell what the school spends. With a token they may be served."""
    given = {**GOOD, "HEALTH_PORT": "9464", "HEALTH_HOST": host}
    with pytest.raises(
        SettingsError, match="Set METRICS_TOKEN to at least 16 random characters, or remove HEALTH_HOST"
    ):
        Settings.read(given)

    assert Settings.read({**given, "METRICS_TOKEN": "a" * 16}).health_host == host.strip("[]")


@pytest.mark.parametrize("token", ["short", "fifteen letters", "with spaces in between", "écouté-écouté-écouté"])
def test_a_metrics_token_that_no_header_carries_is_refused(token: str) -> None:
    """It must be long enough and of plain characters."""
    with pytest.raises(SettingsError, match=r"^METRICS_TOKEN must be at least 16 letters, digits, and signs of ASCII"):
        Settings.read({**GOOD, "METRICS_TOKEN": token})


@pytest.mark.parametrize("host", ["", "localhost", "127.0.0.1", "::1", "127.8.8.8"])
def test_this_machine_needs_no_metrics_token(host: str) -> None:
    """As before, only programs of this machine reach the port."""
    assert Settings.read({**GOOD, "HEALTH_PORT": "9464", "HEALTH_HOST": host}).metrics_token == ""


def test_a_health_host_without_a_port_gets_a_warning() -> None:
    """Nothing would listen there."""
    settings = Settings.read({**GOOD, "HEALTH_HOST": "127.0.0.1"})

    assert any("HEALTH_HOST does nothing without HEALTH_PORT" in said for said in settings.warnings)
