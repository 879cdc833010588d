#include <algorithm>
#include <iostream>
#include <string>
using namespace std;

int main() {
    string word;
    cin >> word;
    reverse(word.begin(), word.end());
    cout << word << endl;
}
