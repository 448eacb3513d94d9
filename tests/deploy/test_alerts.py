"""The sample alerts are rules of Prometheus, about metrics that the app has."""

import re

from prometheus_client.metrics import MetricWrapperBase

from bot.core.metrics import Metrics
from bot.core.troubles import SENTENCES, Trouble
from tests.deploy.files import documents_of, faults_of

ALERTS = "prometheus-alerts.yml"
NAME = re.compile(r"virtual_client_[a-z_]+")
CODE = re.compile(r'virtual_client_trouble\{code="([a-z_]+)"\}')


def _expressions() -> list[str]:
    (document,) = documents_of(ALERTS)
    return [rule["expr"] for group in document["groups"] for rule in group["rules"]]


def test_the_alerts_are_rules_of_prometheus() -> None:
    """The schema is an excerpt of Prometheus' own format."""
    (document,) = documents_of(ALERTS)

    assert faults_of(document, "prometheus-rules.json") == []


def test_each_trouble_has_a_sentence_and_an_alert() -> None:
    """A new code of `/status` needs both."""
    codes = {code for expression in _expressions() for code in CODE.findall(expression)}

    assert codes == set(Trouble)
    assert set(SENTENCES) == set(Trouble)


def test_the_alerts_are_about_metrics_that_exist() -> None:
    """A renamed metric would silence its alert."""
    metrics = [one for one in vars(Metrics()).values() if isinstance(one, MetricWrapperBase)]
    exist = {
        f"{found.name}_total" if found.type == "counter" else found.name for one in metrics for found in one.describe()
    }
    used = {name for expression in _expressions() for name in NAME.findall(expression)}

    assert used <= exist
