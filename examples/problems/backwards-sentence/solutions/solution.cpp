#include <iostream>
#include <string>
#include <vector>
using namespace std;

int main() {
    vector<string> words;
    string w;
    while (cin >> w) words.push_back(w);
    for (int i = (int)words.size() - 1; i >= 0; i--) cout << words[i] << (i ? " " : "\n");
}
