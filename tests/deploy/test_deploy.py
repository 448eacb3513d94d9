"""The files of `deploy/` are what their programs accept, and run the app as the how-to promises."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from bot.runtime.app import TURNS_GRACE
from bot.runtime.pulse import STUCK_SECONDS
from tests.deploy.files import DEPLOY, ROOT, documents_of, faults_of

SERVICE = "virtual-client.service"
VERBS = ("migrate", "run")
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
VARIABLE = re.compile(r"^(?:# )?([A-Z][A-Z_]+)=", re.MULTILINE)


def _containers(document: dict[str, Any]) -> list[dict[str, Any]]:
    pod = document["spec"].get("template", {}).get("spec", {})
    return list(pod.get("containers", []))


def test_compose_accepts_its_file() -> None:
    """The schema is an excerpt of the Compose Specification, and refuses every key that the file does not need."""
    (document,) = documents_of("compose.yml")

    assert faults_of(document, "compose.json") == []
    assert faults_of({**document, "service": {}}, "compose.json") != []


def test_compose_starts_the_app_after_its_database_and_its_migrations() -> None:
    """A wrong password or a failed migration keeps the app from starting."""
    (document,) = documents_of("compose.yml")
    app, migrate = document["services"]["app"], document["services"]["migrate"]

    assert app["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
    assert migrate["depends_on"]["database"] == {"condition": "service_healthy"}
    assert migrate["command"] == ["virtual-client", "migrate"]
    for service in (app, migrate):
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]
    assert int(app["stop_grace_period"].removesuffix("s")) > TURNS_GRACE + 2


@pytest.mark.parametrize("document", documents_of("kubernetes.yml"), ids=lambda one: str(one["kind"]))
def test_kubernetes_accepts_its_objects(document: dict[str, Any]) -> None:
    """The schema is an excerpt of the API, and refuses every field that the file does not need."""
    assert faults_of(document, "kubernetes.json") == []
    assert faults_of({**document, "spek": {}}, "kubernetes.json") != []


def test_kubernetes_runs_the_app_without_rights() -> None:
    """Each container is not root, has a read-only root, no capabilities, and a place for temporary files."""
    pods = [document for document in documents_of("kubernetes.yml") if _containers(document)]
    for document in pods:
        pod = document["spec"]["template"]["spec"]
        (container,) = pod["containers"]
        assert pod["securityContext"]["runAsNonRoot"]
        assert f"USER {pod['securityContext']['runAsUser']}\n" in DOCKERFILE
        assert not pod["automountServiceAccountToken"]
        assert container["securityContext"] == {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        }
        assert [mount["mountPath"] for mount in container["volumeMounts"]] == ["/tmp"]  # noqa: S108 - in the container
        assert container["args"][1] in VERBS

    assert len(pods) == 2


def test_kubernetes_asks_the_right_pages_of_several_replicas() -> None:
    """A restart only where it helps, and time for running turns at the end."""
    (deployment,) = [document for document in documents_of("kubernetes.yml") if document["kind"] == "Deployment"]
    (container,) = _containers(deployment)
    labels = deployment["spec"]["template"]["metadata"]["labels"]
    selectors = [
        document["spec"].get("selector", {}).get("matchLabels") or document["spec"].get("selector")
        for document in documents_of("kubernetes.yml")
        if document["kind"] != "Job"
    ]

    assert deployment["spec"]["replicas"] > 1
    assert container["livenessProbe"]["httpGet"]["path"] == "/livez"
    assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert deployment["spec"]["template"]["spec"]["terminationGracePeriodSeconds"] > TURNS_GRACE + 2
    assert selectors == [labels] * 3


def test_every_variable_of_the_files_is_a_setting() -> None:
    """A slip in a name would be ignored silently."""
    settings = set(VARIABLE.findall((ROOT / ".env.example").read_text(encoding="utf-8")))
    (compose,) = documents_of("compose.yml")
    named = set(compose["services"]["app"]["environment"])
    for document in documents_of("kubernetes.yml"):
        named |= {row["name"] for container in _containers(document) for row in container.get("env", [])}
    named |= set(re.findall(r"([A-Z][A-Z_]+)=", "\n".join(re.findall(r"^ENV .*$", DOCKERFILE, re.MULTILINE))))

    assert named <= settings


def test_systemd_accepts_its_unit(tmp_path: Path) -> None:
    """`systemd-analyze` judges a copy whose program exists. Without it, sections and keys are looked at."""
    unit = (DEPLOY / SERVICE).read_text(encoding="utf-8")
    parsed = configparser.ConfigParser(strict=False, interpolation=None, delimiters=("=",))
    parsed.optionxform = str  # type: ignore[assignment,method-assign] # keys keep their case
    parsed.read_string(unit)
    said = ""
    if (analyze := shutil.which("systemd-analyze")) is not None:
        (tmp_path / SERVICE).write_text(re.sub(r"/opt/\S+", "/bin/true", unit), encoding="utf-8")
        done = subprocess.run(
            [analyze, "verify", "--man=no", tmp_path / SERVICE], capture_output=True, text=True, check=False
        )
        said = "\n".join(line for line in done.stderr.splitlines() if SERVICE in line)

    assert said == ""
    assert parsed.sections() == ["Unit", "Service", "Install"]
    service = parsed["Service"]
    assert float(service["WatchdogSec"]) > STUCK_SECONDS
    assert float(service["TimeoutStopSec"]) > TURNS_GRACE + 2
    assert service["Type"] == "notify"


def test_the_images_health_check_is_a_command_of_the_app() -> None:
    """It runs in the container, where the port is set."""
    assert 'CMD ["virtual-client", "healthy"]' in DOCKERFILE
    assert "HEALTH_PORT=9464" in DOCKERFILE


def test_the_steps_without_docker_are_those_of_the_dockerfile() -> None:
    """`make docker-steps` installs and copies the same, and runs as the same user."""
    steps = (ROOT / "tests" / "docker_steps.sh").read_text(encoding="utf-8")
    installs = [found.strip() for found in re.findall(r"pip install ([^&\\\n]+)", DOCKERFILE)]
    copied = {name for line in re.findall(r"^COPY (.*) \S+$", DOCKERFILE, re.MULTILINE) for name in line.split()}
    user = re.search(r"^USER (\d+)$", DOCKERFILE, re.MULTILINE)

    assert [found.strip() for found in re.findall(r"\$pip install (.+)", steps)] == installs
    assert set(re.findall(r"\$root/([\w.]+)", steps)) == copied
    assert user is not None
    assert f"--userspec={user[1]}:{user[1]}" in steps
