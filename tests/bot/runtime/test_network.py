"""Proxies and certificates of the shell: brought into a form that works, or refused by name."""

import os
from pathlib import Path

import anthropic
import pytest

from bot.runtime.network import PROXIES, prepare_network, require_network
from bot.runtime.settings import SettingsError

NAMES = (*PROXIES, "NO_PROXY", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR")


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.mark.parametrize("name", PROXIES)
@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("socks5://127.0.0.1:1080", "names a SOCKS proxy"),
        ("socks5h://user:very-secret@host:1080", "names a SOCKS proxy"),
        ("socks4://host", "names a SOCKS proxy"),
        ("ftp://host", "is not the address of a proxy"),
        ("http://host:abc", "is not the address of a proxy"),
        ("host:99999", "is not the address of a proxy"),
        ("http://[::1", "is not the address of a proxy"),
        ("http://", "is not the address of a proxy"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_refused_by_name(name: str, value: str, words: str) -> None:
    """The sentence never shows the password in the address."""
    with pytest.raises(SettingsError) as refusal:
        require_network({name: value})

    assert [problem.startswith(f"{name} {words}") for problem in refusal.value.problems] == [True]
    assert "very-secret" not in str(refusal.value)


@pytest.mark.parametrize(
    ("variables", "becomes"),
    [
        ({"HTTPS_PROXY": "host:8080"}, {"HTTPS_PROXY": "http://host:8080"}),
        ({"HTTP_PROXY": " http://u:p@host:1 "}, {"HTTP_PROXY": "http://u:p@host:1"}),
        ({"NO_PROXY": "localhost,[::1],fd00::/8,10.0.0.0/8"}, {"NO_PROXY": "localhost,::1,10.0.0.0/8"}),
        ({"no_proxy": "*.corp, .corp ,host:8080,x:abc,é.x,[fe80::]/10,"}, {"no_proxy": "*.corp,.corp,host:8080"}),
        ({"NO_PROXY": "*"}, {"NO_PROXY": "*"}),
        ({"HTTPS_PROXY": "", "SSL_CERT_FILE": ""}, {"HTTPS_PROXY": "", "SSL_CERT_FILE": ""}),
    ],
)
def test_what_other_programs_understand_is_brought_into_our_form(
    variables: dict[str, str], becomes: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The client of Claude takes every result."""
    found = dict(variables)
    problems = prepare_network(found)
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    anthropic.DefaultAsyncHttpxClient(follow_redirects=False)

    assert (problems, found) == ({}, becomes)


def test_a_missing_certificate_file_is_refused_by_name(tmp_path: Path) -> None:
    """So is a file without a certificate, and a folder that is missing."""
    (empty := tmp_path / "empty.pem").write_text("nothing")
    told = [
        next(iter(prepare_network({name: str(path)}).values()))
        for name, path in (
            ("SSL_CERT_FILE", tmp_path / "missing.pem"),
            ("SSL_CERT_FILE", empty),
            ("SSL_CERT_FILE", tmp_path),
            ("SSL_CERT_DIR", tmp_path / "missing"),
        )
    ]

    assert "missing.pem, which cannot be used: No such file or directory. Correct it" in told[0]
    assert "which cannot be used: it holds no certificate." in told[1]
    assert "which cannot be used: Is a directory." in told[2]
    assert "which is not a folder. Correct it" in told[3]
    assert os.environ.get("SSL_CERT_FILE") is None
