"Install RadScribe; every fact about the package is in settings.ini, which nbdev reads too."
from configparser import ConfigParser
from pathlib import Path

from setuptools import Distribution, find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="], interpolation=None)
parser.read(here / "settings.ini", encoding="utf-8")
settings = parser["DEFAULT"]


class WithData(Distribution):
    "Installs `data_files` in an editable install too; setuptools asks for a method of this name, which its own class lacks."

    def has_data(self) -> bool:
        return bool(self.data_files)


setup(
    distclass=WithData,
    name=settings["lib_name"],
    version=settings["version"],
    description=settings["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=settings["author"],
    author_email=settings["author_email"],
    url=settings["git_url"],
    project_urls={"Documentation": settings["doc_host"] + settings["doc_baseurl"], "Changelog": settings["git_url"] + "/blob/main/CHANGELOG.md"},
    license="MIT",
    keywords=settings["keywords"],
    python_requires=f">={settings['min_python']},<3.13",
    packages=find_packages(include=["radscribe"]) + ["radscribe.runs", "radscribe.configs"],
    package_dir={"radscribe.runs": "nbs/runs", "radscribe.configs": "nbs/configs"},
    package_data={"radscribe": ["kb/*"], "radscribe.runs": ["*.ipynb"], "radscribe.configs": ["*.yaml"]},
    data_files=[("etc/jupyter/jupyter_server_config.d", ["radscribe/jupyter/radscribe.json"])],  # jupyter lab in a clone opens its first page
    install_requires=settings["requirements"].split(),
    extras_require={
        "dev": sorted({*settings["dev_requirements"].split(), *settings["docs_requirements"].split()}),
        "docs": settings["docs_requirements"].split(),
        "umls": settings["umls_requirements"].split(),
    },
    entry_points={
        "console_scripts": settings["console_scripts"].split(),
        "nbdev": ["radscribe=radscribe._modidx:d"],
    },
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Science/Research",
        "Intended Audience :: Healthcare Industry",
        "Operating System :: POSIX :: Linux",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3 :: Only",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Framework :: Jupyter",
        "Natural Language :: English",
        "Topic :: Scientific/Engineering :: Artificial Intelligence",
        "Topic :: Scientific/Engineering :: Image Processing",
        "Topic :: Scientific/Engineering :: Medical Science Apps.",
    ],
    zip_safe=False,
)
