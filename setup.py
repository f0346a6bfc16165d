"Install RadScribe; every fact about the package is in settings.ini, which nbdev reads too."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="], interpolation=None)
parser.read(here / "settings.ini", encoding="utf-8")
settings = parser["DEFAULT"]

setup(
    name=settings["lib_name"],
    version=settings["version"],
    description=settings["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=settings["author"],
    author_email=settings["author_email"],
    url=settings["git_url"],
    license="MIT",
    keywords=settings["keywords"],
    python_requires=f">={settings['min_python']},<3.13",
    packages=find_packages(include=["radscribe"]) + ["radscribe.runs", "radscribe.configs"],
    package_dir={"radscribe.runs": "nbs/runs", "radscribe.configs": "nbs/configs"},
    package_data={"radscribe": ["kb/*"], "radscribe.runs": ["*.ipynb"], "radscribe.configs": ["*.yaml"]},
    install_requires=settings["requirements"].split(),
    extras_require={
        "dev": settings["dev_requirements"].split() + ["mkdocs-material>=9.5,<10", "latex2mathml>=3.77,<4"],
        "docs": settings["docs_requirements"].split(),
    },
    entry_points={
        "console_scripts": settings["console_scripts"].split(),
        "nbdev": ["radscribe=radscribe._modidx:d"],
    },
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Science/Research",
        "License :: OSI Approved :: MIT License",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Topic :: Scientific/Engineering :: Medical Science Apps.",
    ],
    zip_safe=False,
)
